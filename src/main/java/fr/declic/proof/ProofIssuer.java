package fr.declic.proof;

import fr.declic.account.PublicAddress;
import fr.declic.exchange.Issuer;
import fr.declic.place.PlaceSettings;
import org.springframework.stereotype.Component;

/** Who we are, as proofs name us. */
@Component
public class ProofIssuer {

    private final PlaceSettings place;
    private final PublicAddress address;

    ProofIssuer(PlaceSettings place, PublicAddress address) {
        this.place = place;
        this.address = address;
    }

    /** The place's own name; the product's where it has none. */
    public Issuer current() {
        var name = place.current().name();
        return new Issuer(name.isEmpty() ? "Déclic" : name, address.home());
    }
}
