package fr.declic.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft} table without its texts: what a list of thousands needs. */
@Repository
class DraftLines {

    private static final String SELECT = """
            select d.id, d.module_id, d.origin, d.version, d.state, d.made_by, d.changed_by, d.changed_at, d.sent_by,
                   d.binned_at, f.files, f.last_file, v.version as read_version, v.approved, v.given_at
            from module_draft d
            left join (select draft_id, count(*) as files, max(added_at) as last_file
                       from module_draft_file group by draft_id) f on f.draft_id = d.id
            left join module_draft_verdict v
                   on v.id = (select max(id) from module_draft_verdict where draft_id = d.id)
            """;

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    DraftLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those outside of the bin. */
    List<DraftLine> live() {
        return jdbc.sql(SELECT + "where d.live_id is not null order by d.changed_at desc, d.id")
                .query(DraftLines::read)
                .list();
    }

    /** Those in the bin, the last thrown away first. */
    List<DraftLine> binned(int most) {
        return jdbc.sql(SELECT + "where d.live_id is null order by d.binned_at desc, d.id fetch first :most rows only")
                .param("most", most)
                .query(DraftLines::read)
                .list();
    }

    /** The first characters of their texts, by id. */
    Map<String, String> heads(Collection<String> ids, int characters) {
        var heads = new HashMap<String, String>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql("select id, substring(text, 1, :characters) as head from module_draft where id in (:ids)")
                    .param("characters", characters)
                    .param("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query((row, _) -> heads.put(row.getString("id"), row.getString("head")))
                    .list();
        }
        return heads;
    }

    private static DraftLine read(ResultSet row, int number) throws SQLException {
        var given = Optional.ofNullable(row.getObject("given_at", OffsetDateTime.class));
        var verdict = given.isEmpty()
                ? Optional.<DraftLine.Verdict>empty()
                : Optional.of(new DraftLine.Verdict(
                        row.getInt("read_version"),
                        row.getBoolean("approved"),
                        given.get().toInstant()));
        return new DraftLine(
                row.getString("id"),
                row.getString("module_id"),
                Optional.ofNullable(row.getString("origin")),
                row.getInt("version"),
                row.getString("state").equals("draft") ? Draft.State.DRAFT : Draft.State.IN_REVIEW,
                ModuleDrafts.account(row, "made_by"),
                ModuleDrafts.account(row, "changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                ModuleDrafts.account(row, "sent_by"),
                Optional.ofNullable(row.getObject("binned_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                verdict,
                row.getInt("files") + "-" + row.getString("last_file"));
    }
}
