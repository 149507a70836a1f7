package fr.declic.exchange;

import fr.declic.content.ActivityBlock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.apache.commons.lang3.StringUtils;

/** What is noted while one question is converted: what was not kept, and the files that came with it. */
final class Remarks {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 60;

    private record Coming(String name, String alt, byte[] bytes) {}

    private final SequencedSet<String> changed = new LinkedHashSet<>();
    private final Map<String, Coming> files = new LinkedHashMap<>();
    private final FreeNames names;

    /** @param names of all files of one reading */
    Remarks(FreeNames names) {
        this.names = names;
    }

    /** Notes what was not kept or means something else here, once. */
    void changed(String sentence) {
        if (changed.size() < MOST) {
            changed.add(sentence);
        }
    }

    List<String> changed() {
        return List.copyOf(changed);
    }

    /**
     * Takes a file that is in the question.
     *
     * @param original its name there, as texts refer to it
     */
    void file(String original, String base64) {
        try {
            var bytes = Base64.getMimeDecoder().decode(base64);
            if (bytes.length == 0) {
                changed("Le fichier " + Sentences.quoted(original) + " est vide : il manque.");
            } else if (!files.containsKey(original)) {
                files.put(original, new Coming(free(original), "", bytes));
            }
        } catch (IllegalArgumentException _) {
            changed("Le fichier " + Sentences.quoted(original) + " est abîmé : il manque.");
        }
    }

    /** Notes that a text shows a picture. */
    void picture(String original, String alt) {
        var file = files.get(original);
        if (file == null) {
            changed("L'image " + Sentences.quoted(original) + " n'est pas dans le fichier : elle manque.");
        } else if (file.alt().isEmpty() && !alt.isBlank()) {
            files.put(original, new Coming(file.name(), alt.strip(), file.bytes()));
        }
    }

    List<Attached> files() {
        return files.values().stream()
                .map(it -> new Attached(it.name(), it.alt(), it.bytes()))
                .toList();
    }

    private String free(String original) {
        int dot = original.lastIndexOf('.');
        var ending = dot < 0 ? "" : original.substring(dot + 1).toLowerCase(Locale.ROOT);
        var kind = ending.length() <= 5 && StringUtils.isAlphanumeric(ending) && StringUtils.isAsciiPrintable(ending)
                ? "." + ending
                : "";
        var base = ActivityBlock.id(dot < 0 ? original : original.substring(0, dot));
        base = base.isEmpty() ? "fichier" : StringUtils.stripEnd(StringUtils.left(base, LONGEST_NAME), "-");
        return names.take(base, kind);
    }
}
