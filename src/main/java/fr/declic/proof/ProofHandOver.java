package fr.declic.proof;

import fr.declic.account.GuestRecognised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guest's proofs go with them. */
@Component
class ProofHandOver {

    private final IssuedProofs proofs;

    ProofHandOver(IssuedProofs proofs) {
        this.proofs = proofs;
    }

    @EventListener
    @Transactional
    void on(GuestRecognised recognised) {
        proofs.handOver(recognised.guest(), recognised.account());
    }
}
