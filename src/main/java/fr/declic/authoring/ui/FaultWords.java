package fr.declic.authoring.ui;

import fr.declic.content.ContentProblem;

/** A fault in the words of the screen: nobody types quotes into a form, they are the file's. */
final class FaultWords {

    private static final String OF_THE_FILE = " entre guillemets doubles";

    private FaultWords() {}

    static String of(ContentProblem fault) {
        return (fault.message() + " " + fault.remedy().replace(OF_THE_FILE, "")).replace('\'', '’');
    }
}
