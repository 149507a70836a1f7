package fr.declic.portfolio;

import fr.declic.account.AccountId;
import fr.declic.portfolio.Trace.Written;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code trace} table; each row is reached through its owner only. */
@Repository
class Traces {

    private final JdbcClient jdbc;
    private final TraceFiles files;

    Traces(JdbcClient jdbc, TraceFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void begin(String id, AccountId owner, Instant now) {
        jdbc.sql("""
                        insert into trace (id, account_id, title, body, codes, kept_at)
                        values (:id, :owner, '', '', '', :now)
                        """)
                .param("id", id)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last thing that happened first; those without a day where they were written. */
    List<Trace> of(AccountId owner) {
        var attached = files.of(owner);
        return jdbc.sql("""
                        select * from trace where account_id = :owner
                        order by coalesce(happened_on, cast(kept_at as date)) desc, kept_at desc, id
                        """)
                .param("owner", owner.value())
                .query((row, _) -> read(row, attached))
                .list();
    }

    Optional<Trace> of(AccountId owner, String id) {
        var attached = files.of(owner);
        return jdbc.sql("select * from trace where account_id = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query((row, _) -> read(row, attached))
                .optional();
    }

    /** False if it is not there any more. */
    boolean keep(AccountId owner, String id, Written written, Instant now) {
        return jdbc.sql("""
                        update trace set title = :title, happened_on = :happened, body = :body, codes = :codes,
                            kept_at = :now
                        where account_id = :owner and id = :id
                        """)
                        .param("title", written.title())
                        .param("happened", written.happened().orElse(null), java.sql.Types.DATE)
                        .param("body", written.text())
                        .param("codes", String.join(" ", written.codes()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** The first time counts. */
    void add(AccountId owner, String id, Instant now) {
        jdbc.sql("update trace set added_at = :now where account_id = :owner and id = :id and added_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .param("id", id)
                .update();
    }

    boolean delete(AccountId owner, String id) {
        return jdbc.sql("delete from trace where account_id = :owner and id = :id")
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Trace read(ResultSet row, List<TraceFile> attached) throws SQLException {
        var id = row.getString("id");
        return new Trace(
                id,
                new Written(
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("happened_on", LocalDate.class)),
                        row.getString("body"),
                        List.of(StringUtils.split(row.getString("codes"), ' '))),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("added_at", OffsetDateTime.class)),
                attached.stream().filter(file -> file.traceId().equals(id)).toList());
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
