package fr.declic.learning;

import fr.declic.content.Media;
import fr.declic.content.Revision;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_revision} and {@code media} tables: every text that was ever served, so that none is lost. */
@Repository
class Revisions {

    /** A stored text, not yet read: its rules may be older than the reader's. */
    record Stored(String moduleId, String text, Map<String, Media> media) {}

    private record Named(String name, Media media) {}

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hashes of all texts that are kept. */
    Set<String> known() {
        return new HashSet<>(jdbc.sql("select sha256 from module_revision")
                .query(String.class)
                .list());
    }

    /** Keeps a shipped text with its pictures; does nothing when it is kept already. */
    void keepShipped(Revision revision, Instant at) {
        jdbc.sql("""
                insert into module_revision (sha256, module_id, origin, state, text, stored_at)
                values (:sha256, :module, 'shipped', 'published', :text, :at)
                on conflict do nothing
                """)
                .param("sha256", revision.sha256())
                .param("module", revision.module().id())
                .param("text", revision.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        revision.media().forEach((name, media) -> keep(revision.sha256(), name, media));
    }

    private void keep(String revisionSha256, String name, Media media) {
        keep(media);
        jdbc.sql("""
                insert into module_revision_media (revision_sha256, name, media_sha256)
                values (:revision, :name, :media)
                on conflict do nothing
                """)
                .param("revision", revisionSha256)
                .param("name", name)
                .param("media", media.sha256())
                .update();
    }

    /** Keeps a picture or a sound that no text uses yet; one that was about to be forgotten stays. */
    void keep(Media media) {
        jdbc.sql("insert into media (sha256, type, bytes) values (:sha256, :type, :bytes) on conflict do nothing")
                .param("sha256", media.sha256())
                .param("type", media.type())
                .param("bytes", media.bytes())
                .update();
        unused(media.sha256(), Optional.empty());
    }

    /** The pictures and sounds of no text that was ever served: since when nothing else uses them either, as far as is known. */
    SortedMap<String, Optional<Instant>> loose() {
        // Two nodes that look at the same time take the rows in the same order.
        var loose = new TreeMap<String, Optional<Instant>>();
        jdbc.sql("""
                select sha256, unused_since from media
                where not exists (select 1 from module_revision_media where media_sha256 = sha256)
                """)
                .query((row, _) -> loose.put(
                        row.getString("sha256"),
                        Optional.ofNullable(row.getObject("unused_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
        return loose;
    }

    /** @param since when nothing uses this one; empty if something does */
    void unused(String sha256, Optional<Instant> since) {
        var at = since.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
        jdbc.sql("""
                update media set unused_since = :since
                where sha256 = :sha256 and unused_since is distinct from :since
                """)
                .param("since", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("sha256", sha256)
                .update();
    }

    /** False if something uses it by now, or did not long enough ago. */
    boolean forget(String sha256, Instant unusedBefore) {
        return jdbc.sql("delete from media where sha256 = :sha256 and unused_since < :before")
                        .param("sha256", sha256)
                        .param("before", unusedBefore.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Stored> find(String sha256) {
        var media = jdbc
                .sql("""
                select link.name, media.sha256, media.type, media.bytes
                from module_revision_media link join media on media.sha256 = link.media_sha256
                where link.revision_sha256 = :sha256
                """)
                .param("sha256", sha256)
                .query((row, _) -> new Named(
                        row.getString("name"),
                        new Media(row.getString("sha256"), row.getString("type"), row.getBytes("bytes"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::name, Named::media));
        return jdbc.sql("select module_id, text from module_revision where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> new Stored(row.getString("module_id"), row.getString("text"), media))
                .optional();
    }

    /** The hash of the text of a module that was kept, or published, last. */
    Optional<String> last(String moduleId) {
        return jdbc.sql("""
                select sha256 from module_revision where module_id = :module
                order by stored_at desc, sha256 fetch first row only
                """).param("module", moduleId).query(String.class).optional();
    }

    /** A picture or sound that any text ever used. */
    Optional<Media> media(String sha256) {
        return jdbc.sql("select sha256, type, bytes from media where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> new Media(row.getString("sha256"), row.getString("type"), row.getBytes("bytes")))
                .optional();
    }
}
