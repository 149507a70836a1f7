package fr.declic.shell;

import fr.declic.account.CardDesk;
import fr.declic.account.GuestEntrance;
import fr.declic.account.NewCard;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A card of somebody who was here before. */
final class CardAtHand {

    private CardAtHand() {}

    static NewCard of(ApplicationContext application) {
        var nobody = new AnonymousAuthenticationToken(
                "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        SecurityContextHolder.setContext(new SecurityContextImpl(nobody));
        try {
            application.getBean(GuestEntrance.class).enter();
            return application.getBean(CardDesk.class).issue().orElseThrow();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
