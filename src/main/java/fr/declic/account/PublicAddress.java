package fr.declic.account;

import java.net.URI;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find this installation: {@code declic.url}, else the machine that it runs on. */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Without a slash at its end. */
    public String home() {
        var given = environment.getProperty("declic.url", "").strip();
        return given.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : given.replaceAll("/+$", "");
    }

    /** As a browser says it: {@code https://declic.example}. */
    String origin() {
        var home = URI.create(home().toLowerCase(Locale.ROOT));
        var usual = home.getPort() == ("https".equals(home.getScheme()) ? 443 : 80);
        var port = home.getPort() < 0 || usual ? "" : ":" + home.getPort();
        return home.getScheme() + "://" + home.getHost() + port;
    }

    String host() {
        return URI.create(origin()).getHost();
    }
}
