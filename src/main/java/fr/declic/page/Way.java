package fr.declic.page;

import java.util.Optional;

/** Where "Précédent" and "Suivant" lead: addresses. The first step of all has nothing before it. */
public record Way(Optional<String> previous, String next) {}
