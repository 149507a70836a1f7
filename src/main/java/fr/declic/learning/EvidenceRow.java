package fr.declic.learning;

import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Evidence in the columns that tables have for it. */
public final class EvidenceRow {

    /** The columns, in the order of {@link #VALUES}. */
    public static final String COLUMNS =
            "module_id, activity_id, made_at, share, help, competencies, kind, difficulty, variant_of";

    /** The names under which {@link #of} gives their values. */
    public static final String VALUES =
            ":module, :activity, :at, :share, :help, :competencies, :kind, :difficulty, :variant";

    private EvidenceRow() {}

    public static MapSqlParameterSource of(Evidence evidence) {
        return new MapSqlParameterSource("module", evidence.moduleId())
                .addValue("activity", evidence.activityId())
                .addValue("at", evidence.at().atOffset(ZoneOffset.UTC))
                .addValue("share", evidence.share())
                .addValue("help", evidence.help().name().toLowerCase(Locale.ROOT))
                .addValue("competencies", String.join(" ", evidence.competencies()))
                .addValue("kind", evidence.kind())
                .addValue("difficulty", evidence.difficulty())
                .addValue("variant", evidence.variantOf().orElse(null));
    }

    /** @param row with all the columns */
    public static Evidence read(ResultSet row) throws SQLException {
        var competencies = row.getString("competencies");
        return new Evidence(
                row.getString("module_id"),
                row.getString("activity_id"),
                row.getDouble("share"),
                Help.valueOf(row.getString("help").toUpperCase(Locale.ROOT)),
                competencies.isEmpty() ? List.of() : List.of(competencies.split(" ")),
                row.getString("kind"),
                row.getInt("difficulty"),
                Optional.ofNullable(row.getString("variant_of")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
