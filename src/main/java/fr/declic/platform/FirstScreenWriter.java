package fr.declic.platform;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Writes the first screen into the page that Flow then takes over. The view and its layout were made for this very
 * request (eager server load), so what is written is what Flow draws.
 */
@Component
class FirstScreenWriter implements VaadinServiceInitListener, IndexHtmlRequestListener {

    /**
     * The first screen lies over the place where Flow will draw, so that nothing moves when it goes. It goes once Flow
     * has drawn; the script removes it where {@code :has()} is not known.
     */
    private static final String ASIDE =
            "#first-screen{position:absolute;inset:0 0 auto}body:has(#outlet>*>*) #first-screen{display:none}";

    /** Flow's scripts, each of which is only named by the one before it. */
    private static final List<String> CHAIN = List.of("FlowBootstrap", "generated-flow-imports", "FlowClient");

    /** What could end a script, or change how its end is read. */
    private static final Pattern MARKUP = Pattern.compile("<(?=[/!]|script)", Pattern.CASE_INSENSITIVE);

    private static final String BUILT = "META-INF/VAADIN/webapp/VAADIN/build/";

    private final List<String> chain;

    FirstScreenWriter(ResourcePatternResolver resources) {
        chain = CHAIN.stream().flatMap(name -> built(name, resources)).toList();
    }

    /** The address of a script under the name that the production build gave it; none while one develops. */
    private static Stream<String> built(String name, ResourcePatternResolver resources) {
        try {
            return Arrays.stream(resources.getResources("classpath*:" + BUILT + name + "-*.js"))
                    .map(Resource::getFilename)
                    .map(file -> "./VAADIN/build/" + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        keepIn(response.getDocument());
        if (VaadinService.getCurrent().getDeploymentConfiguration().isProductionMode()) {
            seal(response);
        }
        response.getUI().ifPresent(ui -> write(ui, response));
    }

    /**
     * Flow writes what the view says as JSON into a script, as it is: what a person wrote could end that script and be
     * markup after it.
     */
    private static void keepIn(Document page) {
        page.select("script[initial]").forEach(script -> script.dataNodes()
                .forEach(json ->
                        json.setWholeData(MARKUP.matcher(json.getWholeData()).replaceAll("\\\\u003C"))));
    }

    /** What Flow wrote into the page is let run, before anything else comes into it: no script of the first screen is. */
    private static void seal(IndexHtmlResponse response) {
        var nonce = PageNonce.give(response.getVaadinRequest());
        response.getDocument().select("script, style").attr("nonce", nonce);
    }

    /** Asked for at once, the scripts cost one journey over a slow line instead of four. */
    private void preload(Element head) {
        chain.forEach(address -> head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", address));
    }

    /** The styles that it writes are known to the browser by what they say. */
    @Bean
    static InlineStyles aside() {
        return new InlineStyles(List.of(ASIDE));
    }

    private void write(UI ui, IndexHtmlResponse response) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        var document = response.getDocument();
        var title = Optional.ofNullable(ui.getInternals().getTitle());
        title.ifPresent(document::title);
        preload(document.head());
        shown.stream()
                .filter(FirstScreen.Frame.class::isInstance)
                .map(FirstScreen.Frame.class::cast)
                .findFirst()
                .ifPresent(frame -> {
                    document.head().appendElement("link").attr("rel", "icon").attr("href", frame.icon());
                    frame.rootAttributes().forEach(document.root().child(0)::attr);
                    document.head().prependElement("style").appendChild(new DataNode(ASIDE));
                    document.head().prependElement("style").appendChild(new DataNode(frame.styles()));
                    shown.stream()
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
