package fr.declic.platform;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A word that nobody can guess: the scripts and styles that the server writes into one page carry it, and the browser is
 * told to heed no others. Each page has its own.
 */
public final class PageNonce {

    private static final String ATTRIBUTE = PageNonce.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageNonce() {}

    /** A new one, for the page that answers this request. */
    static String give(VaadinRequest request) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    /** The one of the page that answered this request, if it was a page of Flow's. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
