package fr.declic.account;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * How an organisation's identity provider is reached, and what its words mean here: {@code declic.oidc.*}.
 *
 * @param issuer its address, as its tokens give it
 * @param secret empty for a client without one, which PKCE alone protects
 * @param name as people know it
 * @param prompt what it is asked to do with someone whom it knows already; empty if that is its affair
 * @param claim where the tokens tell what someone does; dots lead inside: {@code realm_access.roles}
 * @param words which of its values give which role
 */
record OrganisationSettings(
        String issuer,
        String client,
        String secret,
        String name,
        List<String> scopes,
        String prompt,
        String claim,
        Map<Role, Set<String>> words) {

    static final String ID = "organisation";

    private static final String KEYS = "declic.oidc.";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    OrganisationSettings {
        scopes = List.copyOf(scopes);
        words = Map.copyOf(words);
    }

    /** Empty when no issuer is given. */
    static Optional<OrganisationSettings> read(Environment environment) {
        var issuer = text(environment, "issuer", "");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        var client = text(environment, "client-id", "");
        var address = URI.create(issuer);
        if (client.isEmpty()) {
            throw new IllegalArgumentException("declic.oidc.client-id is needed where declic.oidc.issuer is given");
        }
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(address.getHost())) {
            throw new IllegalArgumentException("declic.oidc.issuer must begin with https: " + issuer);
        }
        var words = new EnumMap<Role, Set<String>>(Role.class);
        for (var role : Role.values()) {
            words.put(role, split(text(environment, "roles." + role.name().toLowerCase(Locale.ROOT), ""), ","));
        }
        return Optional.of(new OrganisationSettings(
                issuer,
                client,
                text(environment, "client-secret", ""),
                text(environment, "name", address.getHost()),
                List.copyOf(split(text(environment, "scopes", "openid profile"), "[,\\s]+")),
                environment.getProperty(KEYS + "prompt", "").strip(),
                text(environment, "roles-claim", "roles"),
                words));
    }

    private static String text(Environment environment, String key, String otherwise) {
        var given = environment.getProperty(KEYS + key, "").strip();
        return given.isEmpty() ? otherwise : given;
    }

    private static Set<String> split(String text, String at) {
        return Arrays.stream(text.split(at))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that the provider gives; a resident's when it gives none that we know. */
    Set<Role> roles(Map<String, Object> claims) {
        var said = values(claims).collect(Collectors.toSet());
        var roles = EnumSet.noneOf(Role.class);
        words.forEach((role, some) -> {
            if (some.stream().anyMatch(said::contains)) {
                roles.add(role);
            }
        });
        return roles.isEmpty() ? EnumSet.of(Role.RESIDENT) : roles;
    }

    private Stream<String> values(Map<String, Object> claims) {
        Object found = claims.get(claim);
        if (found == null) {
            found = claims;
            for (var part : claim.split("\\.")) {
                found = found instanceof Map<?, ?> inside ? inside.get(part) : null;
            }
        }
        return switch (found) {
            case Collection<?> many -> many.stream().map(String::valueOf);
            case String text -> Arrays.stream(text.split("[,\\s]+"));
            case null, default -> Stream.empty();
        };
    }

    @Override
    public String toString() {
        return "OrganisationSettings[" + issuer + "]";
    }
}
