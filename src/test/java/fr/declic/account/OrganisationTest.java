package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.account.Organisation.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** People of an organisation come in by its identity provider, a real one. */
@SpringBootTest(classes = OrganisationTest.Parts.class)
@SuppressWarnings("NullAway.Init")
class OrganisationTest {

    private static final int PORT = freePort();

    /** It starts after the application, which has been asked once by then. */
    private static @Nullable IdentityProvider provider;

    private static String whileAway = "";

    @Autowired
    WebApplicationContext application;

    @Autowired
    SecurityContextHolderStrategy whoIsThere;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    GuestEntrance guests;

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transaction;

    private final String person = "p-" + UUID.randomUUID();
    private SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
    private MockMvc browser;

    /** Its own, since a scan of this package would take the tests' own parts too. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"fr.declic.account", "fr.declic.place", "fr.declic.platform"},
            excludeFilters = {
                @ComponentScan.Filter(
                        type = org.springframework.context.annotation.FilterType.CUSTOM,
                        classes = org.springframework.boot.context.TypeExcludeFilter.class)
            })
    static class Parts {}

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("declic.oidc.issuer", () -> IdentityProvider.issuer(PORT));
        settings.add("declic.oidc.client-id", () -> IdentityProvider.CLIENT);
        settings.add("declic.oidc.client-secret", () -> IdentityProvider.SECRET);
        settings.add("declic.oidc.name", () -> "la Métropole");
        settings.add("declic.oidc.roles-claim", () -> "realm_access.roles");
        settings.add("declic.oidc.roles.adviser", () -> "conseillers, mediateurs");
        settings.add("declic.oidc.roles.admin", () -> "declic-administration");
    }

    @AfterAll
    static void end() {
        provider().close();
    }

    private static IdentityProvider provider() {
        return Objects.requireNonNull(provider);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @BeforeEach
    void open() throws Exception {
        before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(whoIsThere);
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        if (provider == null) {
            var session = new MockHttpSession();
            whileAway = start(session) + " " + refusal(session);
            provider = new IdentityProvider(PORT);
        }
    }

    @Test
    void theApplicationStartsWithoutTheProviderAndSaysThatItIsAway() {
        assertThat(whileAway).isEqualTo("/connexion " + Optional.of(Refusal.AWAY));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    @Test
    void aNewPersonIsInWithTheirNameAndTheRolesThatTheProviderGives() throws Exception {
        provider().tell(person, claims("  Nour   Benali", "mediateurs", "autre chose"));

        var session = new MockHttpSession();
        var answer = comeIn(session);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getHeader("Set-Cookie")).contains("declic=", "HttpOnly");
        var account = account();
        assertThat(accounts.roles(account)).containsExactly(Role.ADVISER);
        assertThat(people.find(account).orElseThrow().name()).isEqualTo("Nour Benali");
        assertThat(visitor(session))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(account));
        assertThat(kept(session)).as("no token of the provider").noneMatch(it -> it.contains("oauth2"));
    }

    @Test
    void theyAreTheSamePersonTheSecondTimeAndTheirRolesFollowTheProvider() throws Exception {
        provider().tell(person, claims("Nour", "conseillers", "declic-administration"));
        var first = new MockHttpSession();
        comeIn(first);
        var account = account();
        assertThat(accounts.roles(account)).containsExactly(Role.ADVISER, Role.ADMIN);

        provider().tell(person, claims("Autrement"));
        comeIn(new MockHttpSession());

        assertThat(account()).isEqualTo(account);
        assertThat(accounts.roles(account)).containsExactly(Role.RESIDENT);
        assertThat(people.find(account).orElseThrow().name()).isEqualTo("Nour");
        browser.perform(get("/not-there").session(first));
        assertThat(first.isInvalid())
                .as("where they were in with more, they are out")
                .isTrue();
    }

    @Test
    void nobodyIsAnAdministratorByAccident() throws Exception {
        provider().tell(person, claims("Nour", "ADMIN", "admin", "administrateur", "declic-administration-lecture"));
        comeIn(new MockHttpSession());
        assertThat(accounts.roles(account())).containsExactly(Role.RESIDENT);
    }

    @Test
    void whoWasHereAsAGuestKeepsWhatTheyDid() throws Exception {
        provider().tell(person, claims("Nour"));
        var session = new MockHttpSession();
        var guest = guest(session);

        comeIn(session);

        assertThat(accounts.mayEnter(guest))
                .as("the guest turned out to be them")
                .isFalse();
        assertThat(visitor(session)).map(Visitor::id).contains(account());
    }

    @Test
    void whoseAccessIsClosedIsToldSo() throws Exception {
        provider().tell(person, claims("Nour"));
        comeIn(new MockHttpSession());
        accounts.disable(account(), Optional.of(java.time.Instant.EPOCH));

        var session = new MockHttpSession();
        var answer = comeIn(session);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(visitor(session)).isEmpty();
        assertThat(refusal(session)).contains(Refusal.CLOSED);
        assertThat(refusal(session)).as("told once").isEmpty();
    }

    @Test
    void whatComesBackToAnotherBrowserOrWithAnotherStateIsRefused() throws Exception {
        provider().tell(person, claims("Nour"));
        var session = new MockHttpSession();
        var back = provider().signIn(person, question(session));

        var elsewhere = new MockHttpSession();
        assertThat(comeBack(elsewhere, back).getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(refusal(elsewhere)).contains(Refusal.FAILED);

        var forged = UriComponentsBuilder.fromUri(back)
                .replaceQueryParam("state", "forged")
                .build(true)
                .toUri();
        assertThat(comeBack(session, forged).getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(accounts.withSubject(IdentityProvider.issuer(PORT) + " " + person))
                .isEmpty();
    }

    @Test
    void aCodeOpensOnceAndOnlyTheOneWhoAskedForIt() throws Exception {
        provider().tell(person, claims("Nour"));
        var session = new MockHttpSession();
        var back = provider().signIn(person, question(session));
        assertThat(comeBack(session, back).getRedirectedUrl()).isEqualTo("/");
        assertThat(comeBack(session, back).getRedirectedUrl()).isEqualTo("/connexion");

        var mine = new MockHttpSession();
        var myState = UriComponentsBuilder.fromUri(question(mine))
                .build()
                .getQueryParams()
                .getFirst("state");
        var stolen = provider().signIn(person, question(new MockHttpSession()));
        var injected = UriComponentsBuilder.fromUri(stolen)
                .replaceQueryParam("state", Objects.requireNonNull(myState))
                .build(true)
                .toUri();
        assertThat(comeBack(mine, injected).getRedirectedUrl())
                .as("the code of another browser, by PKCE and nonce")
                .isEqualTo("/connexion");
    }

    @Test
    void whoGivesUpThereIsToldOfIt() throws Exception {
        var session = new MockHttpSession();
        var state = UriComponentsBuilder.fromUri(question(session))
                .build()
                .getQueryParams()
                .getFirst("state");
        var back = URI.create(IdentityProvider.BACK + "?error=access_denied&state=" + state);
        assertThat(comeBack(session, back).getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(refusal(session)).contains(Refusal.FAILED);
    }

    @Test
    void theQuestionHasPkceStateNonceAndAsksThePersonEachTime() throws Exception {
        var asked = UriComponentsBuilder.fromUri(question(new MockHttpSession()))
                .build()
                .getQueryParams();
        assertThat(asked.keySet()).contains("state", "nonce", "code_challenge");
        assertThat(asked.toSingleValueMap())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("prompt", "login");
    }

    @Test
    void nothingInTheAddressLeadsElsewhere() throws Exception {
        provider().tell(person, claims("Nour"));
        var session = new MockHttpSession();
        var asked = browser.perform(get("/oauth2/authorization/organisation")
                        .param("redirect_uri", "https://elsewhere.example")
                        .param("continue", "https://elsewhere.example")
                        .session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var back = provider().signIn(person, URI.create(Objects.requireNonNull(asked)));
        assertThat(back.toString()).startsWith(IdentityProvider.BACK);
        assertThat(comeBack(session, URI.create(back + "&continue=https://elsewhere.example"))
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    private static Map<String, Object> claims(String name, String... roles) {
        return Map.of("name", name, "email", "nobody@exemple.example", "realm_access", Map.of("roles", List.of(roles)));
    }

    private MockHttpServletResponse comeIn(MockHttpSession session) throws Exception {
        return comeBack(session, provider().signIn(person, question(session)));
    }

    /** Where the application sends a browser that wants to come in. */
    private URI question(MockHttpSession session) throws Exception {
        return URI.create(start(session));
    }

    private String start(MockHttpSession session) throws Exception {
        return Objects.requireNonNull(
                browser.perform(get("/" + Organisation.START).session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private MockHttpServletResponse comeBack(MockHttpSession session, URI back) throws Exception {
        return browser.perform(get(back).session(session)).andReturn().getResponse();
    }

    private AccountId account() {
        return accounts.withSubject(IdentityProvider.issuer(PORT) + " " + person)
                .orElseThrow();
    }

    private AccountId guest(MockHttpSession session) {
        inRequest(session);
        var guest = Objects.requireNonNull(transaction.execute(_ -> guests.enter()));
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
        return guest;
    }

    private Optional<Refusal> refusal(MockHttpSession session) {
        inRequest(session);
        return organisation.refusal();
    }

    private static void inRequest(MockHttpSession session) {
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
    }

    private static Optional<Visitor> visitor(MockHttpSession session) {
        return Optional.ofNullable((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .map(SecurityContext::getAuthentication)
                .map(it -> (Visitor) it.getPrincipal());
    }

    private static Set<String> kept(MockHttpSession session) {
        return Set.copyOf(Collections.list(session.getAttributeNames()).stream()
                .map(name -> name + " "
                        + Objects.requireNonNull(session.getAttribute(name))
                                .getClass()
                                .getName())
                .map(String::toLowerCase)
                .toList());
    }
}
