package fr.declic.account;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The browser at the other end of the current request, if there is one: what is said to it and kept in its HTTP
 * session.
 */
@Component
class Browser {

    private static final String MAYBE_SOMEONE = "declic.maybe-someone";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final DeviceCookie cookie;

    Browser(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    /** Puts someone in the place of who was there, for this request only; gives back what was before. */
    SecurityContext let(Visitor visitor) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(visitor.authentication());
        SecurityContextHolder.setContext(context);
        return before;
    }

    /** Keeps who is there for the next requests of the session, whose id changes so that an old one is worth nothing. */
    void keep(Visitor visitor) {
        let(visitor);
        request().ifPresent(request -> {
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(visitor.authentication());
            contexts.saveContext(context, request, response().orElseThrow());
        });
    }

    void give(Secret token, boolean shared) {
        request().ifPresent(request -> response()
                .ifPresent(response -> cookie.write(token, shared, request.isSecure(), response)));
    }

    /** What kind of machine it is; empty when it does not say. */
    String machine() {
        return request()
                .map(request -> MachineName.of(StringUtils.defaultString(request.getHeader("User-Agent"))))
                .orElse("");
    }

    /** Leaves nothing of this visit in the browser or in the session. */
    void forget() {
        SecurityContextHolder.clearContext();
        request().ifPresent(request -> {
            response().ifPresent(response -> {
                cookie.expire(request.isSecure(), response);
                // Not "cache": it holds only public files, which the next person would have to download again.
                response.addHeader("Clear-Site-Data", "\"storage\"");
            });
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        });
    }

    /** Notes that whose request this is could not be found out. */
    void maybeSomeone() {
        attributes().ifPresent(request -> request.setAttribute(MAYBE_SOMEONE, true, SCOPE_REQUEST));
    }

    boolean isMaybeSomeone() {
        return attributes()
                .map(request -> request.getAttribute(MAYBE_SOMEONE, SCOPE_REQUEST))
                .isPresent();
    }

    <T> Optional<T> remembered(String name, Class<T> type) {
        return session(false)
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    void remember(String name, Object value) {
        session(true).ifPresent(session -> session.setAttribute(name, value));
    }

    void drop(String name) {
        session(false).ifPresent(session -> session.removeAttribute(name));
    }

    private static Optional<HttpSession> session(boolean create) {
        return request().map(request -> request.getSession(create));
    }

    private static Optional<HttpServletRequest> request() {
        return attributes().map(ServletRequestAttributes::getRequest);
    }

    private static Optional<HttpServletResponse> response() {
        return attributes().map(ServletRequestAttributes::getResponse);
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }
}
