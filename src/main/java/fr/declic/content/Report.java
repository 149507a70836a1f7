package fr.declic.content;

import java.util.List;

/**
 * What a check of a content folder found.
 *
 * @param modules how many modules are without fault
 * @param courses how many courses are without fault
 */
public record Report(int modules, int courses, List<ContentProblem> problems) {

    public Report {
        problems = List.copyOf(problems);
    }
}
