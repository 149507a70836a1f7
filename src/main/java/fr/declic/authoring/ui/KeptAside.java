package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What was not taken out of a file, as a text to keep: nothing is lost because it has no place here. */
final class KeptAside {

    private KeptAside() {}

    static Anchor link(String fileName, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var link = new Anchor();
        link.setHref(DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(bytes), fileName, "text/plain;charset=utf-8", bytes.length)));
        link.setText(link.getTranslation("authoring.given.download"));
        link.getElement().setAttribute("download", fileName);
        return link;
    }
}
