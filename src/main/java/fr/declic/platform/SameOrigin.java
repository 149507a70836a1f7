package fr.declic.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Whether a request was made by a page of ours. The browser says so itself, and no page of another site can make it lie.
 * For requests that must work when the session, and the CSRF token in it, are gone.
 */
public final class SameOrigin {

    private static final String SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    /** A browser too old to say, or that says nothing because there is no TLS, names the page's origin with a POST. */
    public static boolean made(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(SITE))
                .map("same-origin"::equals)
                .orElseGet(() -> origin(request).equals(request.getHeader(HttpHeaders.ORIGIN)));
    }

    /** Ours, as the browser sees it. */
    private static String origin(HttpServletRequest request) {
        int usual = "https".equals(request.getScheme()) ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
