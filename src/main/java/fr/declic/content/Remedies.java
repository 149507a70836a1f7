package fr.declic.content;

/** What several faults are mended with. */
final class Remedies {

    static final String QUOTE = "Mettez le texte entre guillemets doubles.";
    static final String ID = "Utilisez 1 à 60 caractères parmi a-z, 0-9 et le tiret.";
    static final String RETYPE = "Effacez ce passage et retapez-le.";
    static final String PLAIN_MARKDOWN = "Écrivez du texte simple, en gras (**mot**) ou en code (`mot`).";

    private Remedies() {}
}
