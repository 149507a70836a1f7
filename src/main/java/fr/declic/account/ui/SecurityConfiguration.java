package fr.declic.account.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import fr.declic.account.AccountRoutes;
import fr.declic.account.Door;
import fr.declic.account.GuardedPath;
import fr.declic.account.PublicPath;
import fr.declic.account.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The doors: closed, unless a view's annotation, a {@link PublicPath}, a {@link GuardedPath} or the frontend's files open them. Who may call
 * a service is said on the service.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String LEAVE_NOW = "/" + AccountRoutes.LEAVE_NOW;

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            @Qualifier("deviceSignIn") Filter deviceSignIn,
            ObjectProvider<PublicPath> open,
            ObjectProvider<GuardedPath> guarded,
            ObjectProvider<Door> more) {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers(HttpMethod.POST, LEAVE_NOW).permitAll();
            open.forEach(path ->
                    requests.requestMatchers(HttpMethod.GET, path.pattern()).permitAll());
            guarded.forEach(path -> guard(requests.requestMatchers(HttpMethod.GET, path.pattern()), path.roles()));
        });
        // The way out is Departure: Spring's own would leave the cookie, and the browser would come back in.
        http.with(vaadin(), it -> it.enableLogoutConfiguration(false).enableRequestCacheConfiguration(false));
        more.forEach(door -> door.fit(http));
        var closed = new ClosedDoor();
        return http.logout(logout -> logout.disable())
                // LeaveNow looks itself at where a request comes from: the token may have gone with the session.
                .csrf(csrf -> csrf.ignoringRequestMatchers(LEAVE_NOW))
                // Nobody is sent to sign in and back, so no session is made to remember the way.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(door -> door.authenticationEntryPoint(closed).accessDeniedHandler(closed))
                .addFilterBefore(deviceSignIn, AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.disable()) // they stand before the chain, see PageHeaders
                .build();
    }

    private static void guard(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl door, Set<Role> roles) {
        if (roles.isEmpty()) {
            door.authenticated();
        } else {
            door.hasAnyRole(roles.stream().map(Role::name).toArray(String[]::new));
        }
    }

    /** The management server listens on this machine only, see application.properties. */
    @Bean
    @Order(1)
    SecurityFilterChain managementDoors(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Spring Boot would also put this filter in front of everything: it belongs into the chain alone. */
    @Bean
    FilterRegistrationBean<Filter> deviceSignInStaysInTheChain(@Qualifier("deviceSignIn") Filter deviceSignIn) {
        var registration = new FilterRegistrationBean<>(deviceSignIn);
        registration.setEnabled(false);
        return registration;
    }
}
