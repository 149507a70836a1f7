package fr.declic.account.ui;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import fr.declic.platform.InlineStyles;
import fr.declic.platform.PageNonce;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and run: the Content-Security-Policy of each answer. Nothing comes from another host. A page
 * without script may run none. While one develops, Vite brings scripts and styles of its own into the page.
 */
class PagePolicy implements HeaderWriter {

    static final String NAME = "Content-Security-Policy";

    private static final String ALWAYS =
            "default-src 'none'; img-src 'self' data:; font-src 'self'; media-src 'self'; form-action 'self';"
                    + " object-src 'none'; frame-ancestors ";

    static final String WHILE_DEVELOPING = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    /** Vaadin's line about the connection shows and hides itself by these two attributes, written so. */
    private static final String SHOWN_AND_HIDDEN =
            "style-src-attr 'unsafe-hashes' " + hash("display: block") + " " + hash("display: none");

    private final String styles;

    PagePolicy(Collection<InlineStyles> inline) {
        // Flow puts a style element into the page before its text: an empty one is allowed too.
        styles = Stream.concat(
                        Stream.of(""), inline.stream().map(InlineStyles::texts).flatMap(List::stream))
                .map(PagePolicy::hash)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(NAME)) {
            response.setHeader(NAME, policy(request));
        }
    }

    private String policy(HttpServletRequest request) {
        var ancestors = isFramed(request) ? "'self'" : "'none'";
        return isDeveloping(request.getServletContext())
                ? WHILE_DEVELOPING + ancestors
                : PageNonce.of(request).map(nonce -> flow(nonce, ancestors)).orElseGet(() -> plain(ancestors));
    }

    /** Whether a page of ours may show this one within itself: the studio does so with its preview, nobody else. */
    static boolean isFramed(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/apercu/");
    }

    /**
     * Flow's client makes functions of the small scripts that our server sends with its answers ({@code executeJs}):
     * hence 'unsafe-eval'. A relative address is made whole by {@code <base>}: hence its 'self'.
     */
    private String flow(String nonce, String ancestors) {
        return String.join(
                "; ",
                ALWAYS + ancestors,
                "frame-src 'self'",
                "script-src 'self' 'nonce-%s' 'unsafe-eval'".formatted(nonce),
                "style-src 'self' 'nonce-%s' %s".formatted(nonce, styles),
                SHOWN_AND_HIDDEN,
                "connect-src 'self'",
                "base-uri 'self'");
    }

    private String plain(String ancestors) {
        return ALWAYS + ancestors + "; style-src " + styles + "; base-uri 'none'";
    }

    private static boolean isDeveloping(ServletContext server) {
        var context = new VaadinServletContext(server);
        return context.getAttribute(Lookup.class) != null
                && !ApplicationConfiguration.get(context).isProductionMode();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
