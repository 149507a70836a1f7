package fr.declic.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Everything that can be learnt here, read once, checked, immutable and shared by every session.
 *
 * @param revisions by module id, in the order of their ids
 * @param courses by slug
 * @param themes by code, in the order of their file
 * @param frameworks by code, such as {@code digcomp}
 * @param glossary hard words and their plain explanation
 * @param problems the faults of what was left out
 */
public record Library(
        SequencedMap<String, Revision> revisions,
        SequencedMap<String, Course> courses,
        SequencedMap<String, Theme> themes,
        Map<String, Framework> frameworks,
        Glossary glossary,
        List<ContentProblem> problems) {

    public Optional<Revision> revision(String moduleId) {
        return Optional.ofNullable(revisions.get(moduleId));
    }

    public Optional<CourseModule> module(String moduleId) {
        return revision(moduleId).map(Revision::module);
    }

    public Optional<Course> course(String slug) {
        return Optional.ofNullable(courses.get(slug));
    }
}
