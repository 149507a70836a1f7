package fr.declic.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What could be read of a text that is still being written.
 *
 * @param revision empty when not even its head is YAML; what a part with a fault gives is not to be shown
 * @param problems in the order in which they were found
 */
public record DraftReading(Optional<Revision> revision, List<ContentProblem> problems) {

    public DraftReading {
        problems = List.copyOf(problems);
    }

    /** The text, where it has no fault. */
    public Optional<Revision> good() {
        return problems.isEmpty() ? revision : Optional.empty();
    }

    /** The same without what was read: to be kept for long, since a module's files may be many megabytes. */
    public DraftReading faultsAlone() {
        return new DraftReading(Optional.empty(), problems);
    }

    /** The faults in one part of the text; those of files beside it are in no part. */
    public List<ContentProblem> in(Manuscript text, String key) {
        return problems.stream()
                .filter(it -> it.line() > 0 && it.file().endsWith("/module.md"))
                .filter(it -> text.keyAtLine(it.line()).equals(key))
                .toList();
    }

    /** The keys of the parts that have a fault; {@link Manuscript#HEAD} for the head. */
    public Set<String> faulty(Manuscript text) {
        return problems.stream()
                .filter(it -> it.file().endsWith("/module.md"))
                .map(it -> it.line() == 0 ? Manuscript.HEAD : text.keyAtLine(it.line()))
                .collect(Collectors.toSet());
    }

    /** A step as it can be shown; empty when it has a fault. */
    public Optional<Step> step(Manuscript text, String key) {
        return revision.filter(_ -> in(text, key).isEmpty())
                .flatMap(it -> it.module().step(key));
    }
}
