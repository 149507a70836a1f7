package fr.declic.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whose request this is. */
@Component
@PreAuthorize("permitAll()")
public class CurrentAccount {

    /** Empty for an anonymous visitor. */
    public Optional<AccountId> id() {
        return authentication().flatMap(CurrentAccount::accountId);
    }

    /** @throws AuthenticationCredentialsNotFoundException for an anonymous visitor */
    public AccountId require() {
        return id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public boolean is(Role role) {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(granted -> role.authority().equals(granted.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }

    /** The name of every principal is the account's id, also that of a test's mock user. */
    private static Optional<AccountId> accountId(Authentication authentication) {
        try {
            return Optional.of(new AccountId(UUID.fromString(authentication.getName())));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }
}
