package fr.declic.shell;

import fr.declic.account.CardDesk;
import fr.declic.account.GuestEntrance;
import fr.declic.account.NewCard;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A card of somebody who was here before. */
final class CardAtHand {

    private CardAtHand() {}

    /** Made on a thread of its own: on the test's, another test may have left a session of Flow's. */
    static NewCard of(ApplicationContext application) {
        return CompletableFuture.supplyAsync(() -> make(application), Thread::startVirtualThread)
                .join();
    }

    private static NewCard make(ApplicationContext application) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        application.getBean(GuestEntrance.class).enter();
        return application.getBean(CardDesk.class).issue().orElseThrow();
    }
}
