package fr.declic.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How this installation is reached. What a request says of its way (who asked, by which address, by TLS or not) counts
 * only when it comes from a proxy that was named; and where the public address was given, every link is made from it,
 * whatever the request calls us.
 */
@Component
class FrontDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String COOKIE_BY_TLS = "__Host-declic-session";

    private final Optional<URI> address;
    private final String proxies;

    /**
     * @param address such as {@code https://declic.example}; empty when each request is believed
     * @param proxies addresses, with commas between them; {@code *} stands for any number
     */
    FrontDoor(@Value("${declic.url:}") String address, @Value("${declic.proxies}") String proxies) {
        this.address = Optional.of(address.strip())
                .filter(Predicate.not(String::isEmpty))
                .map(FrontDoor::origin);
        this.proxies = pattern(proxies);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(forwarded());
        address.ifPresent(it -> {
            server.addEngineValves(new OneAddress(it));
            if (it.getScheme().equals("https")) {
                // Only a cookie that was set by TLS, for this very host and for all of it, may bear this name.
                var cookie = server.getSettings().getSession().getCookie();
                cookie.setName(COOKIE_BY_TLS);
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        });
    }

    private RemoteIpValve forwarded() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setTrustedProxies(null);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** A pattern that matches none but these addresses. */
    static String pattern(String proxies) {
        return Arrays.stream(proxies.split("[,\\s]+"))
                .filter(Predicate.not(String::isBlank))
                .map(one -> Arrays.stream(one.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[0-9a-f]+")))
                .collect(Collectors.joining("|"));
    }

    private static URI origin(String address) {
        var uri = URI.create(address);
        var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !uri.getPath().replace("/", "").isEmpty()) {
            throw new IllegalArgumentException(
                    "declic.url must be such as https://declic.example, without a path: " + address);
        }
        return uri;
    }

    /** Every request came by the one public address. */
    private static final class OneAddress extends ValveBase {

        private final URI address;

        OneAddress(URI address) {
            super(true);
            this.address = address;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var secure = address.getScheme().equals("https");
            int usual = secure ? 443 : 80;
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(address.getScheme());
            request.getCoyoteRequest().serverName().setString(address.getHost());
            request.getCoyoteRequest().setServerPort(address.getPort() < 0 ? usual : address.getPort());
            getNext().invoke(request, response);
        }
    }
}
