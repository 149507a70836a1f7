package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The faults found so far in one file. The first {@value #MOST} are kept, each once: nobody mends more at a time. */
final class Problems {

    static final int MOST = 100;
    private static final int LONGEST = 200;

    private final String file;
    private final List<ContentProblem> found = new ArrayList<>();
    private int count;

    Problems(String file) {
        this.file = file;
    }

    /** @see ContentProblem */
    void add(int line, String field, String message, String remedy) {
        addTo(file, line, field, message, remedy);
    }

    /** A fault of another file, met while this one was read, such as a picture's. */
    void addTo(String other, int line, String field, String message, String remedy) {
        count++;
        var problem = new ContentProblem(
                other, line, StringUtils.abbreviate(field, LONGEST), StringUtils.abbreviate(message, LONGEST), remedy);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** How many faults were found, kept or not. */
    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    List<ContentProblem> all() {
        return List.copyOf(found);
    }
}
