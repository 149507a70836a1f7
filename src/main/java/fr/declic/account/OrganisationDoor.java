package fr.declic.account;

import fr.declic.account.Organisation.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The way to the organisation's identity provider and back: a code with PKCE, state and nonce, all by Spring Security.
 * What it leaves behind is ours alone: the visitor in the session and the device's token, as from every other way in;
 * the provider's tokens are dropped. Whatever comes back, one goes home, or to where one signs in.
 */
@Component
class OrganisationDoor implements Door {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationDoor.class);

    private final Optional<OrganisationSettings> settings;
    private final OrganisationDesk desk;
    private final Organisation organisation;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OrganisationDoor(Environment environment, OrganisationDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
        settings = OrganisationSettings.read(environment);
    }

    @Override
    public void fit(HttpSecurity http) {
        settings.ifPresent(them -> http.oauth2Login(login -> fit(login, them)));
    }

    private void fit(OAuth2LoginConfigurer<HttpSecurity> login, OrganisationSettings them) {
        var provider = new OrganisationProvider(them);
        login.loginPage("/" + AccountRoutes.SIGN_IN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(question(provider, them)))
                .successHandler((request, response, said) -> succeeded(them, request, response, said))
                .failureHandler(this::failed)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(OrganisationDoor.this::away);
                        return filter;
                    }
                });
        // Set on the login itself, it is overwritten by the chain's own; and the session would know them as the
        // provider.
        login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(new NullSecurityContextRepository());
                return filter;
            }
        });
    }

    private static OAuth2AuthorizationRequestResolver question(
            OrganisationProvider provider, OrganisationSettings them) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider);
        if (!them.prompt().isEmpty()) {
            resolver.setAuthorizationRequestCustomizer(
                    asked -> asked.additionalParameters(more -> more.put("prompt", them.prompt())));
        }
        return resolver;
    }

    private void succeeded(
            OrganisationSettings them, HttpServletRequest request, HttpServletResponse response, Authentication said)
            throws IOException {
        // Who was here before they came back from there: a guest turns out to be them.
        SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
        var user = (OidcUser) said.getPrincipal();
        var refusal =
                user == null ? Optional.of(Refusal.FAILED) : desk.enter(user, Set.copyOf(them.roles(user.getClaims())));
        if (refusal.isPresent()) {
            refuse(refusal.get(), request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }

    /** What failed may have been written by anybody: the log has the kind of it only. */
    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.info(
                "someone came back from their organisation and is not in: {}",
                why.getClass().getSimpleName());
        LOG.debug("why", why);
        refuse(Refusal.FAILED, request, response);
    }

    private void away(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("the organisation's identity provider cannot be asked: {}", String.valueOf(why.getCause()));
        refuse(Refusal.AWAY, request, response);
    }

    private void refuse(Refusal why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        organisation.refuse(why);
        response.sendRedirect(request.getContextPath() + "/" + AccountRoutes.SIGN_IN);
    }
}
