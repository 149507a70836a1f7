package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.declic.account.Role;
import fr.declic.place.Logo;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.proof.SigningKeys;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * {@code docs/roles.md} says who may open which address and call which method of a service; this asks for each of them,
 * as each role. What the tables should hold is written to {@code target/roles.md}, to be read before it is believed.
 */
class RolesTest extends OverHttpTest {

    private static final String YES = "oui";
    private static final String NO = "–";
    /** The id of all that an adviser has written. */
    private static final String PRACTICE = "0".repeat(32);

    private static final Path WRITTEN = Path.of("docs/roles.md");

    /** Who asks: a visitor whom nobody knows, or someone with one role. */
    private static final List<Optional<Role>> ASKERS = Stream.concat(
                    Stream.of(Optional.<Role>empty()), Stream.of(Role.values()).map(Optional::of))
            .toList();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlaceSettings settings;

    @Autowired
    SigningKeys keys;

    @Autowired
    RequestMappingHandlerMapping mappings;

    @AfterEach
    void noPlaceAgain() {
        beAdministrator();
        settings.save(Place.DEFAULT);
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from cohort").update();
        jdbc.sql("delete from trace").update();
        jdbc.sql("delete from logbook_entry").update();
        jdbc.sql("delete from module_draft").update();
    }

    @Test
    void everyAddressOpensToThoseForWhomItIsWritten() throws IOException {
        var samples = samples();
        var cookies = ASKERS.stream()
                .map(role -> role.map(it -> cookie(it, samples.get("group"))).orElse("none=none"))
                .toList();
        var found = new TreeMap<String, String>();
        addresses().forEach(template -> {
            var address = sample(template, samples);
            found.put(
                    template,
                    row(
                            template,
                            cookies.stream()
                                    .map(cookie -> opens(address, cookie))
                                    .toList()));
        });
        compare("Adresses", found);
    }

    @Test
    void everyPublicMethodOfAServiceAnswersThoseForWhomItIsWritten() throws IOException {
        var found = new TreeMap<String, String>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("fr.declic.") && Modifier.isPublic(type.getModifiers()))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> {
                            var name = type.getSimpleName() + "." + method.getName();
                            var row = row(
                                    name,
                                    ASKERS.stream()
                                            .map(asker -> answers(type, method, asker))
                                            .toList());
                            assertThat(found.put(name, row))
                                    .as("overloads follow one rule: " + name)
                                    .isIn(null, row);
                        }));
        compare("Services", found);
    }

    private void compare(String title, Map<String, String> found) throws IOException {
        var table = "## " + title + "\n\n| | visiteur | habitant | conseiller | formateur | administrateur |\n"
                + "|---|---|---|---|---|---|\n" + String.join("\n", found.values()) + "\n";
        Files.writeString(Path.of("target/roles-" + title + ".md"), table);
        var written = Files.readString(WRITTEN);
        var section = written.substring(written.indexOf("## " + title));
        var rows = section.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows).as("rows of docs/roles.md, " + title).containsExactlyInAnyOrderElementsOf(found.values());
    }

    private static String row(String name, List<Boolean> may) {
        return "| `" + name + "` | " + may.stream().map(it -> it ? YES : NO).collect(Collectors.joining(" | ")) + " |";
    }

    /** Views of Flow, and what is answered without Flow. */
    private Stream<String> addresses() {
        var context = new VaadinServletContext(application.getServletContext());
        var views = ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .map(template -> "/" + template);
        var plain = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("fr.declic."))
                .filter(mapping -> !mapping.getValue().getBeanType().equals(PlainErrors.class))
                .filter(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .allMatch(method -> method.name().equals("GET")))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream());
        return Stream.concat(views, plain)
                .filter(address -> !address.contains("for-this-test"))
                .distinct();
    }

    /** Something that exists for each parameter, whoever asks. */
    private Map<String, String> samples() {
        var logo = new Logo("image/png", "iVBORw0KGgo=");
        var before = settings.current();
        beAdministrator();
        settings.save(new Place(
                "Médiathèque",
                Optional.of(logo),
                before.contact(),
                before.habits(),
                before.retention(),
                before.rhythm(),
                before.legal()));
        var person = account(Role.RESIDENT);
        var media = jdbc.sql("select sha256 from media where type = 'image/svg+xml' limit 1")
                .query(String.class);
        var samples = new TreeMap<>(Map.of(
                "fingerprint",
                logo.fingerprint(),
                "course",
                "premiers-clics",
                "framework",
                "digcomp",
                "module",
                "le-clavier",
                "step",
                "arobase",
                "number",
                "1",
                "person",
                person.toString(),
                "group",
                group(person),
                "name",
                media.single() + ".svg"));
        List.of("trace", "file", "entry", "draft").forEach(it -> samples.put(it, PRACTICE));
        jdbc.sql("""
                        insert into module_draft (id, module_id, live_id, text, version, state, made_at, changed_at)
                        values (:id, 'essai', 'essai', '', 1, 'draft', current_timestamp, current_timestamp)
                        """).param("id", PRACTICE).update();
        List.of("trace", "file", "entry").forEach(it -> samples.put(it, PRACTICE));
        samples.put("text", "servi");
        samples.put("form", "zip");
        samples.put("code", "5.2");
        samples.put("kid", keys.published().getFirst().kid());
        return samples;
    }

    private void beAdministrator() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account(Role.ADMIN).toString(), null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
    }

    /** With this person in it. */
    private String group(UUID person) {
        var group = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        insert into cohort (id, name, code, code_until, made_at)
                        values (:id, 'Groupe', :id, current_timestamp, current_timestamp)
                        """).param("id", group).update();
        jdbc.sql("insert into membership (cohort_id, account_id, agreed_at) values (:id, :person, current_timestamp)")
                .param("id", group)
                .param("person", person)
                .update();
        return group;
    }

    private static String sample(String template, Map<String, String> samples) {
        return Arrays.stream(template.split("/", -1))
                .map(part -> part.matches("[:{].*")
                        ? samples.getOrDefault(part.replaceAll("[:{}?]|\\(.*", ""), "nothing-here")
                        : part)
                .collect(Collectors.joining("/"));
    }

    /** Where it is closed, one meets what one meets where there is nothing. */
    private boolean opens(String address, String cookie) {
        return get(address, cookie).statusCode() < 400;
    }

    private static boolean answers(Class<?> type, Method method, Optional<Role> asker) {
        var call = new SimpleMethodInvocation(type, method) {
            @Override
            public Object getThis() {
                return Object.class;
            }
        };
        var decision = new PreAuthorizeAuthorizationManager().authorize(() -> asks(asker), call);
        return decision != null && decision.isGranted();
    }

    private static Authentication asks(Optional<Role> role) {
        return role.<Authentication>map(it -> UsernamePasswordAuthenticationToken.authenticated(
                        UUID.randomUUID().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + it)))
                .orElseGet(() -> new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    /** Someone new with this role, who accompanies this group, on a device whose cookie this is. */
    private String cookie(Role role, String group) {
        var account = account(role);
        jdbc.sql("insert into cohort_adviser (cohort_id, account_id) values (:group, :account)")
                .param("group", group)
                .param("account", account)
                .update();
        var token = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        insert into device (id, token_hash, account_id, shared, expires_at, rotated_at)
                        values (:id, :hash, :account, false, :expires, :expires)
                        """)
                .param("id", UUID.randomUUID().toString().replace("-", ""))
                .param("hash", sha256(token))
                .param("account", account)
                .param("expires", OffsetDateTime.now().plusYears(1))
                .update();
        practise(role, account, group);
        return "declic=" + token;
    }

    /** The adviser has a trace with a file, and a page in the logbook; they, and the group, share with the trainer. */
    private void practise(Role role, UUID account, String group) {
        if (role == Role.ADVISER) {
            jdbc.sql("""
                            insert into trace (id, account_id, title, body, codes, kept_at, added_at)
                            values (:id, :me, '', '', '', current_timestamp, current_timestamp)
                            """).param("id", PRACTICE).param("me", account).update();
            jdbc.sql("""
                            insert into trace_file (id, account_id, trace_id, name, type, size_bytes, at)
                            values (:id, :me, :id, '', 'image/png', 0, current_timestamp)
                            """).param("id", PRACTICE).param("me", account).update();
            jdbc.sql("""
                            insert into logbook_entry (id, account_id, body, written_at, kept_at)
                            values (:id, :me, '', current_timestamp, current_timestamp)
                            """).param("id", PRACTICE).param("me", account).update();
        } else {
            jdbc.sql("""
                            insert into portfolio_share (account_id, trainer_id, since)
                            select id, cast(:me as uuid), current_timestamp from account
                            where id in (select account_id from trace)
                            or id in (select account_id from membership where cohort_id = :group)
                            """).param("me", account).param("group", group).update();
        }
    }

    private UUID account(Role role) {
        var account = UUID.randomUUID();
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, :now, :now)")
                .param("id", account)
                .param("now", OffsetDateTime.now())
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", account)
                .param("role", role.name())
                .update();
        return account;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
