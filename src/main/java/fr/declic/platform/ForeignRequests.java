package fr.declic.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site has a browser send here, other than the following of a link. It stands before the tokens
 * against forged requests, Spring's and Flow's, and not in their place: what is no browser says nothing of where it is.
 */
@Component
@Order(SmallRequests.ORDER + 1)
class ForeignRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ForeignRequests.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** {@code none}: the person did it, as when they load a page again. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            LOG.info("a request that another site had made was refused");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers of today say it; older ones, and any browser without TLS, say only which site it was. */
    private static boolean isForeign(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .map(site -> !OWN.contains(site))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                        .map(origin -> !isOurs(origin, request)))
                .orElse(false);
    }

    /** By name and port alone: whether TLS ended before us is not always told. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var uri = new URI(origin);
            return uri.getAuthority() != null
                    && (uri.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                            || (request.getServerName().equalsIgnoreCase(uri.getHost())
                                    && request.getServerPort() == port(uri)));
        } catch (URISyntaxException nothingOfOurs) {
            return false;
        }
    }

    private static int port(URI uri) {
        int usual = "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }
}
