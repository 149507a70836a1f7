package fr.declic.portfolio;

import fr.declic.competency.Level;
import fr.declic.competency.Standing;
import fr.declic.content.Framework.Competency;
import java.util.List;
import java.util.Optional;

/**
 * What somebody shows of their practice.
 *
 * @param lines one for each competency, in the order of the framework
 * @param traces the last one first
 * @param note what must be said with the framework
 */
public record Portfolio(List<Line> lines, List<Trace> traces, String note) {

    public Portfolio {
        lines = List.copyOf(lines);
        traces = List.copyOf(traces);
    }

    /** The traces that speak of a competency. */
    public List<Trace> traces(String code) {
        return traces.stream().filter(it -> it.written().codes().contains(code)).toList();
    }

    /**
     * One competency, or a block whose competencies are not known.
     *
     * @param block it belongs to; itself when it is one
     * @param standing what was answered here shows; empty for nothing yet
     * @param modules that work on it
     * @param said where they say they are, the last one first
     */
    public record Line(
            Competency competency,
            Competency block,
            Optional<Standing> standing,
            List<Module> modules,
            List<SelfAssessment> said,
            List<Validated> validations) {

        public String code() {
            return competency.code();
        }

        /** Whether the framework does not say what is in it. */
        public boolean isBlock() {
            return competency.kind() == Competency.Kind.AREA;
        }
    }

    /** @param level of what the module itself teaches */
    public record Module(String id, String title, Optional<Level> level) {}

    /**
     * @param by how the trainer is called; empty if they are no longer here
     * @param mine whether it is by the one who reads
     */
    public record Validated(Validation validation, String by, boolean mine) {}
}
