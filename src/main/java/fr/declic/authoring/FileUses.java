package fr.declic.authoring;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_file} table as one looks at the files of all drafts. */
@Repository
class FileUses {

    /** Where a text names a file, one of these stands before its name: an image, a list, a key, a quote. */
    private static final String NAMED = """
            (position('(' || f.name in d.text) > 0 or position(' ' || f.name in d.text) > 0
             or position('[' || f.name in d.text) > 0 or position('"' || f.name in d.text) > 0)
            """;

    private static final String FROM =
            "from module_draft_file f join module_draft d on d.id = f.draft_id and d.live_id is not null ";

    /**
     * A file of a draft.
     *
     * @param head the first characters of the draft's text
     * @param named whether the text names it
     */
    record Use(DraftFile file, String draft, String moduleId, String head, boolean named) {}

    /** How many files the drafts have, and how many bytes: as often as they are there, and as they are kept. */
    record Weight(int files, long bytes, long kept) {}

    private final JdbcClient jdbc;

    FileUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unnamed only those that their text does not name */
    List<Use> of(boolean unnamed, int from, int most) {
        var where = unnamed ? "where not " + NAMED : "";
        return jdbc.sql("""
                        select f.*, d.module_id, substring(d.text, 1, :far) as head, %s as named
                        %s %s order by d.module_id, f.name offset :from rows fetch next :most rows only
                        """.formatted(NAMED, FROM, where))
                .param("far", DraftHead.FAR)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Use(
                        new DraftFile(
                                row.getString("name"),
                                row.getString("sha256"),
                                row.getString("type"),
                                row.getInt("size"),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()),
                        row.getString("draft_id"),
                        row.getString("module_id"),
                        row.getString("head"),
                        row.getBoolean("named")))
                .list();
    }

    int count(boolean unnamed) {
        return jdbc.sql("select count(*) " + FROM + (unnamed ? "where not " + NAMED : ""))
                .query(Integer.class)
                .single();
    }

    Weight weight() {
        return jdbc.sql("""
                        select count(*) as files, coalesce(sum(size), 0) as bytes,
                               (select coalesce(sum(size), 0) from
                                   (select distinct f.sha256, f.size %s) as once) as kept
                        from (select f.size as size %s) as each_one
                        """.formatted(FROM, FROM))
                .query((row, _) -> new Weight(row.getInt("files"), row.getLong("bytes"), row.getLong("kept")))
                .single();
    }
}
