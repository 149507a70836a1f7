package fr.declic.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is there: what the HTTP session keeps of someone who came in.
 *
 * @param device the id of this browser's device, which ends when they leave
 */
record Visitor(AccountId id, Set<Role> roles, String device) implements Principal, Serializable {

    Visitor {
        roles = Set.copyOf(roles);
    }

    static Optional<Visitor> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Visitor.class::isInstance)
                .map(Visitor.class::cast);
    }

    Authentication authentication() {
        var authorities = AuthorityUtils.createAuthorityList(
                roles.stream().map(Role::authority).toList());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }

    @Override
    public String getName() {
        return id.value().toString();
    }
}
