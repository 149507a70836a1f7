package fr.declic.content;

import fr.declic.content.Framework.ProficiencyLevel;
import java.util.ArrayList;
import java.util.List;

/** Reads the levels of a framework, which share out the eight that DigComp and CRCN count. */
final class LevelsReader {

    private static final int NUMBERS = 8;

    private LevelsReader() {}

    /** The levels, each beginning where the one before it ends. */
    static List<ProficiencyLevel> read(Fields fields) {
        var levels = new ArrayList<ProficiencyLevel>();
        int next = 1;
        for (var it : fields.mappings("levels", 1, NUMBERS)) {
            int before = it.problems.count();
            var level = new ProficiencyLevel(
                    it.id("code"),
                    it.number("from", 1, NUMBERS),
                    it.number("to", 1, NUMBERS),
                    FrameworkReader.nameFr(it),
                    FrameworkReader.nameEn(it),
                    FrameworkReader.status(it));
            if (it.problems.count() == before && level.from() != next) {
                it.fault("from", "Ce niveau ne suit pas celui d'avant.", "Écrivez « from: " + next + " ».");
            } else if (it.problems.count() == before && level.to() < level.from()) {
                it.fault("to", "Ce niveau finit avant de commencer.", "Écrivez un nombre de " + next + " à 8.");
            }
            next = level.to() + 1;
            levels.add(level);
            it.refuseOthers();
        }
        fields.checkDistinct(
                "levels", levels.stream().map(ProficiencyLevel::code).toList());
        return levels;
    }
}
