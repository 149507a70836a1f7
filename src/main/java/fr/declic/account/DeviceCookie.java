package fr.declic.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a {@link Secret}: no script reads it, and it goes to this site only. */
@Component
class DeviceCookie {

    static final String NAME = "declic";

    /** By TLS, it bears a name that only a cookie set by TLS, for this very host, may bear. */
    private static final String BY_TLS = "__Host-";

    Optional<Secret> read(HttpServletRequest request) {
        return named(request)
                .flatMap(cookie -> Secret.read(cookie.getValue()).stream())
                .findFirst();
    }

    /** Whether the browser sent the cookie, readable or not. */
    boolean isIn(HttpServletRequest request) {
        return named(request).findAny().isPresent();
    }

    void write(Secret token, boolean shared, boolean secure, HttpServletResponse response) {
        // No age: the browser forgets it when it is closed.
        var age = shared ? Duration.ofSeconds(-1) : Device.OWN;
        add(token.digits(), age, secure, response);
    }

    void expire(boolean secure, HttpServletResponse response) {
        add("", Duration.ZERO, secure, response);
    }

    private static void add(String value, Duration age, boolean secure, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Stream<Cookie> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> name(request.isSecure()).equals(cookie.getName()));
    }

    private static String name(boolean secure) {
        return secure ? BY_TLS + NAME : NAME;
    }
}
