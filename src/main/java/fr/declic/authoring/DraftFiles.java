package fr.declic.authoring;

import fr.declic.content.Media;
import fr.declic.learning.MediaUse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_file} table. */
@Repository
class DraftFiles implements MediaUse {

    private final JdbcClient jdbc;

    DraftFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, in the order of names. */
    Map<String, DraftFile> of(String draft) {
        var files = new LinkedHashMap<String, DraftFile>();
        jdbc.sql("select * from module_draft_file where draft_id = :draft order by name")
                .param("draft", draft)
                .query((row, _) -> new DraftFile(
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("type"),
                        row.getInt("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(file -> files.put(file.name(), file));
        return files;
    }

    /** Puts a file beside the draft, in the place of one that has its name. */
    void put(String draft, String name, Media media, Instant at) {
        remove(draft, name);
        jdbc.sql("""
                insert into module_draft_file (draft_id, name, sha256, type, size, added_at)
                values (:draft, :name, :sha256, :type, :size, :at)
                """)
                .param("draft", draft)
                .param("name", name)
                .param("sha256", media.sha256())
                .param("type", media.type())
                .param("size", media.bytes().length)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of drafts in the bin too. */
    @Override
    public Set<String> hashes() {
        return new HashSet<>(jdbc.sql("select distinct sha256 from module_draft_file")
                .query(String.class)
                .list());
    }

    boolean remove(String draft, String name) {
        return jdbc.sql("delete from module_draft_file where draft_id = :draft and name = :name")
                        .param("draft", draft)
                        .param("name", name)
                        .update()
                > 0;
    }
}
