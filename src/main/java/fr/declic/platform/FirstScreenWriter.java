package fr.declic.platform;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Writes the first screen into the page that Flow then takes over. The view and its layout were made for this very
 * request (eager server load), so what is written is what Flow draws.
 */
@Component
class FirstScreenWriter implements VaadinServiceInitListener, IndexHtmlRequestListener {

    /** Hides the first screen once Flow has drawn; the script removes it where {@code :has()} is not known. */
    private static final String HIDE = "body:has(#outlet>*>*) #first-screen{display:none}";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getUI().ifPresent(ui -> write(ui, response));
    }

    private void write(UI ui, IndexHtmlResponse response) {
        List<HasElement> chain = ui.getInternals().getActiveRouterTargetsChain();
        var document = response.getDocument();
        var title = Optional.ofNullable(ui.getInternals().getTitle());
        title.ifPresent(document::title);
        chain.stream()
                .filter(FirstScreen.Frame.class::isInstance)
                .map(FirstScreen.Frame.class::cast)
                .findFirst()
                .ifPresent(frame -> {
                    document.head().appendElement("link").attr("rel", "icon").attr("href", frame.icon());
                    frame.rootAttributes().forEach(document.root().child(0)::attr);
                    document.head().prependElement("style").appendChild(new DataNode(frame.styles() + HIDE));
                    chain.stream()
                            .filter(FirstScreen.class::isInstance)
                            .map(FirstScreen.class::cast)
                            .findFirst()
                            .ifPresent(view -> document.body()
                                    .prependChild(new Element("div")
                                            .attr("id", "first-screen")
                                            .html(frame.around(view))));
                });
    }
}
