package fr.declic.language;

/**
 * The rules of plain language that a program can look at; the others need a person.
 *
 * <p>Source: reference/frameworks.md, section 4.2, after "L'information pour tous" (Inclusion Europe, Unapei, 2009).
 * R00 is ours: it looks at the text as a whole. A text is FALC only when people with an intellectual disability have read
 * and understood it: nothing here says that it is.
 */
public enum Rule {
    WHOLE_TEXT("R00", "Le texte entier se lit facilement"),
    SHORT_SENTENCE("R01", "Des phrases courtes"),
    ONE_IDEA("R02", "Une idée par phrase"),
    EVERYDAY_WORD("R03", "Des mots de tous les jours"),
    EXPLAINED_WORD("R04", "Un mot difficile est expliqué"),
    SAME_WORD("R05", "Le même mot pour la même chose"),
    FRENCH_WORD("R06", "Des mots français"),
    ACRONYM("R07", "Un sigle est expliqué"),
    PLAIN_SIGN("R08", "Ni abréviation ni signe rare"),
    POSITIVE("R10", "Des phrases positives"),
    ACTIVE("R11", "Dire qui fait quoi"),
    SAME_ADDRESS("R12", "Tu ou vous, toujours pareil"),
    DIGITS("R14", "Les nombres en chiffres"),
    SMALL_NUMBERS("R15", "Ni pourcentage ni grand nombre"),
    FULL_DATE("R16", "Les dates en entier");

    private final String id;
    private final String title;

    Rule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Such as {@code R01}. */
    public String id() {
        return id;
    }

    /** In French, for people. */
    public String title() {
        return title;
    }
}
