package fr.declic.page;

import fr.declic.content.Library;
import fr.declic.content.Revision;

/** A module on paper. */
public final class FichePage {

    private FichePage() {}

    public static String document(Revision revision, Library library, String absoluteBase, Texts texts) {
        return "";
    }
}
