package fr.declic.page;

import java.util.Optional;

/**
 * Where "Précédent" and "Suivant" lead: addresses. The first step of all has nothing before it.
 *
 * @param label what the main button says where it does not say "Suivant", as on the last step
 */
public record Way(Optional<String> previous, String next, Optional<String> label) {

    public Way(Optional<String> previous, String next) {
        this(previous, next, Optional.empty());
    }
}
