package fr.declic.bench;

import fr.declic.content.Audience;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.placement.SimulatedLearners;
import java.nio.file.Path;

/** How well simulated people are led to where they can begin, with the questions of the library. */
final class Placements implements Measure {

    private static final int PEOPLE = 10_000;
    private static final long SEED = 20261126;

    /** Who does not know one of three options finds the right one as often. */
    private static final double LUCK = 1 / 3.0;

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public String title() {
        return "« Par où commencer ? » : %,d personnes simulées".formatted(PEOPLE);
    }

    @Override
    public void run(Report report) {
        var library = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
        for (var audience : Audience.values()) {
            var who = audience == Audience.RESIDENT ? "habitants" : "conseillers";
            var result = new SimulatedLearners(library, audience, 0, SEED).place(PEOPLE);
            report.figure(who + ", biais", Math.abs(result.bias()), "logit", Goal.atMost(0.1));
            report.figure(who + ", erreur moyenne", result.meanError(), "logit", Goal.atMost(0.7));
            report.figure(who + ", racine de l’erreur quadratique", result.rootMeanSquare(), "logit", Goal.none());
            report.figure(who + ", questions posées, en moyenne", result.questions(), "", Goal.atMost(12));
            report.figure(who + ", menés à leur départ", 100 * result.right(), "%", Goal.none());
            report.figure(who + ", à leur départ ou juste à côté", 100 * result.near(), "%", Goal.atLeast(90));
            report.figure(who + ", menés trop loin", 100 * result.tooFar(), "%", Goal.none());
            report.note(result.toString());
            var lucky = new SimulatedLearners(library, audience, LUCK, SEED).place(PEOPLE);
            report.note("si l’on devine une fois sur trois au lieu de dire « je ne sais pas » : " + lucky);
            var recovery = new SimulatedLearners(library, audience, 0, SEED).calibrate(PEOPLE);
            report.note("difficultés retrouvées par les réponses : " + recovery);
        }
    }
}
