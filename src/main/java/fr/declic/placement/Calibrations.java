package fr.declic.placement;

import fr.declic.content.PlacementBank.Item;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code placement_item} table: how hard questions turned out to be. No person is in it. */
@Repository
class Calibrations {

    private record Row(String item, double guess, Calibration calibration) {}

    private final JdbcClient jdbc;

    Calibrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is believed now, by the questions' full names. */
    record Beliefs(Map<String, Double> guesses, Map<String, Calibration> calibrations) {

        /** An author who changes the guess begins anew. */
        Calibration of(Item item) {
            var name = item.name().toString();
            boolean same = guesses.getOrDefault(name, Double.NaN) == item.difficulty();
            return same
                    ? calibrations.getOrDefault(name, Calibration.guessed(item.difficulty()))
                    : Calibration.guessed(item.difficulty());
        }

        private int stored(Item item) {
            var known = calibrations.get(item.name().toString());
            return known == null ? 0 : known.answers();
        }
    }

    Beliefs all() {
        var rows = jdbc.sql("select * from placement_item")
                .query((row, _) -> new Row(
                        row.getString("item"),
                        row.getDouble("guess"),
                        new Calibration(
                                new Normal(row.getDouble("mean"), row.getDouble("deviation")), row.getInt("answers"))))
                .list();
        return new Beliefs(
                rows.stream().collect(Collectors.toMap(Row::item, Row::guess)),
                rows.stream().collect(Collectors.toMap(Row::item, Row::calibration)));
    }

    /**
     * Keeps what an answer taught. Where another answer came in between, this one is let go: one among many, and nobody
     * waits for it.
     *
     * @param before what was read when the answer came
     */
    void keep(Item item, Beliefs before, Calibration now) {
        boolean added = jdbc.sql("""
                                insert into placement_item (item, guess, mean, deviation, answers)
                                values (:item, :guess, :mean, :deviation, :answers)
                                on conflict do nothing
                                """)
                        .param("item", item.name().toString())
                        .param("guess", item.difficulty())
                        .param("mean", now.difficulty().mean())
                        .param("deviation", now.difficulty().deviation())
                        .param("answers", now.answers())
                        .update()
                > 0;
        if (!added) {
            jdbc.sql("""
                            update placement_item
                            set guess = :guess, mean = :mean, deviation = :deviation, answers = :answers
                            where item = :item and answers = :seen
                            """)
                    .param("guess", item.difficulty())
                    .param("mean", now.difficulty().mean())
                    .param("deviation", now.difficulty().deviation())
                    .param("answers", now.answers())
                    .param("item", item.name().toString())
                    .param("seen", before.stored(item))
                    .update();
        }
    }
}
