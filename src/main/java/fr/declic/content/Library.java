package fr.declic.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Everything that can be learnt here, read once, checked, immutable and shared by every session.
 *
 * @param revisions by module id, in the order of their ids
 * @param examples modules for trainers only, by id: those whose folder begins with {@code _}. In no catalogue, course or
 *     search, and without a fiche
 * @param courses by slug
 * @param themes by code, in the order of their file
 * @param placements what tells a person where to begin, at most one for each audience
 * @param frameworks by code, such as {@code digcomp}
 * @param mappings how frameworks correspond
 * @param glossary hard words and their plain explanation
 * @param problems the faults of what was left out
 */
public record Library(
        SequencedMap<String, Revision> revisions,
        SequencedMap<String, Revision> examples,
        SequencedMap<String, Course> courses,
        SequencedMap<String, Theme> themes,
        Map<Audience, PlacementBank> placements,
        Map<String, Framework> frameworks,
        List<Mapping> mappings,
        Glossary glossary,
        List<ContentProblem> problems) {

    public Library {
        revisions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(revisions));
        examples = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(examples));
        courses = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(courses));
        themes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(themes));
        placements = Map.copyOf(placements);
        frameworks = Map.copyOf(frameworks);
        mappings = List.copyOf(mappings);
        problems = List.copyOf(problems);
    }

    /** The same, with faults of files that were left aside for what they were before. */
    Library telling(List<ContentProblem> faults) {
        var all = Stream.concat(faults.stream(), problems.stream()).distinct().toList();
        return new Library(revisions, examples, courses, themes, placements, frameworks, mappings, glossary, all);
    }

    /** One competency seen through the other frameworks, by its full code: {@code crcn:1.1} for {@code digcomp:1.1}. */
    public List<Crosswalk.Link> seenThrough(String code) {
        return new Crosswalk(mappings).from(code);
    }

    /** A competency by its full code; empty when no framework that is served has it. */
    public Optional<Framework.Competency> competency(String code) {
        return Optional.ofNullable(frameworks.get(Codes.framework(code)))
                .flatMap(it -> it.competency(code.substring(code.indexOf(':') + 1)));
    }

    public Optional<Revision> revision(String moduleId) {
        return Optional.ofNullable(revisions.get(moduleId));
    }

    /** The module or example whose folder has that name. */
    Optional<Revision> inFolder(String name) {
        return ContentFolder.isExample(name) ? example(name.substring(1)) : revision(name);
    }

    public Optional<Revision> example(String moduleId) {
        return Optional.ofNullable(examples.get(moduleId));
    }

    public Optional<CourseModule> module(String moduleId) {
        return revision(moduleId).map(Revision::module);
    }

    public Optional<Course> course(String slug) {
        return Optional.ofNullable(courses.get(slug));
    }

    public Optional<PlacementBank> placement(Audience audience) {
        return Optional.ofNullable(placements.get(audience));
    }
}
