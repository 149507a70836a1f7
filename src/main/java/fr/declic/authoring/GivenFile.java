package fr.declic.authoring;

import fr.declic.content.ContentProblem;
import fr.declic.content.Media;
import fr.declic.exchange.QuizItem;
import fr.declic.exchange.SetAside;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is in a file that a trainer gave. Nothing of it is kept yet. */
public sealed interface GivenFile {

    /** In bytes: the largest that is looked at, a ZIP. */
    int MOST = 20_000_000;

    /**
     * One module or several.
     *
     * @param aside what is not taken, and why, in plain French, by path
     * @param told what was changed in the files that are taken: sentences in plain French
     */
    record Modules(List<Given> modules, SortedMap<String, String> aside, List<String> told) implements GivenFile {
        public Modules {
            modules = List.copyOf(modules);
            aside = Collections.unmodifiableSortedMap(new TreeMap<>(aside));
            told = List.copyOf(told);
        }
    }

    /**
     * A module as it was given.
     *
     * @param id the one that it has there; may be none that can be used
     * @param title empty when it says none
     */
    record Given(String id, String title, String text, Map<String, Media> files) {
        public Given {
            files = Map.copyOf(files);
        }
    }

    /**
     * Questions of another program.
     *
     * @param items the first {@link ModuleImport#MOST_QUESTIONS}
     * @param left how many more there are: they stay in the file
     * @param told what concerns the file as a whole
     */
    record Questions(List<QuizItem> items, int left, List<SetAside> aside, List<String> told) implements GivenFile {
        public Questions {
            items = List.copyOf(items);
            aside = List.copyOf(aside);
            told = List.copyOf(told);
        }
    }

    /** Nothing of it is taken. */
    record Refused(ContentProblem why) implements GivenFile {}
}
