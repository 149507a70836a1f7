package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.content.ContentFolder;
import fr.declic.content.Revision;
import fr.declic.learning.LocalModules.Local;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code module_revision} that were written here: of each module, one at most is served. */
@Repository
class LocalRevisions {

    private static final String LOCAL =
            "select module_id, sha256, state, author_id, stored_at from module_revision where origin = 'local' ";

    private final JdbcClient jdbc;
    private final Revisions revisions;

    LocalRevisions(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** Serves a text in the place of the one before. It may have been served before, even as a shipped one. */
    void serve(Revision revision, AccountId author, Instant at) {
        withdraw(revision.module().id());
        revisions.keepShipped(revision, at);
        jdbc.sql("""
                update module_revision
                set origin = 'local', state = 'published', author_id = :author, stored_at = :at where sha256 = :sha256
                """)
                .param("author", author.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sha256", revision.sha256())
                .update();
    }

    /** False if none is served. */
    boolean withdraw(String moduleId) {
        return jdbc.sql("""
                        update module_revision set state = 'withdrawn'
                        where origin = 'local' and state = 'published' and module_id = :module
                        """).param("module", moduleId).update() > 0;
    }

    /** Of each module, what is served, else what was served last; in their order. */
    List<Local> last() {
        return jdbc.sql("""
                select module_id, sha256, state, author_id, stored_at
                from (select r.*, row_number() over (
                          partition by module_id
                          order by case when state = 'published' then 0 else 1 end, stored_at desc, sha256) as place
                      from module_revision r where origin = 'local') ranked
                where place = 1 order by module_id
                """).query(LocalRevisions::read).list();
    }

    /** All that ever were, the last first. */
    List<Local> of(String moduleId) {
        return jdbc.sql(LOCAL + "and module_id = :module order by stored_at desc, sha256")
                .param("module", moduleId)
                .query(LocalRevisions::read)
                .list();
    }

    /** The shipped text that was kept last before a time. */
    Optional<String> shippedBefore(String moduleId, Instant at) {
        return jdbc.sql("""
                select sha256 from module_revision where module_id = :module and origin = 'shipped' and stored_at <= :at
                order by stored_at desc fetch first row only
                """)
                .param("module", moduleId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** What one person published, the oldest first. */
    List<Local> by(AccountId author, int from, int most) {
        return jdbc.sql(LOCAL + """
                and author_id = :author order by stored_at, sha256
                offset :from rows fetch first :most rows only
                """)
                .param("author", author.value())
                .param("from", from)
                .param("most", most)
                .query(LocalRevisions::read)
                .list();
    }

    /** Another text whenever something else is served. */
    String version() {
        return String.join(" ", jdbc.sql("""
                        select sha256 from module_revision
                        where origin = 'local' and state = 'published' order by module_id
                        """).query(String.class).list());
    }

    private record Text(String moduleId, String text) {}

    private record Beside(String moduleId, String name, String sha256) {}

    /** The files of what is served. Pictures and sounds are read only when they are opened. */
    ContentFolder files() {
        var files = new TreeMap<String, ContentFolder.Source>();
        jdbc.sql("select module_id, text from module_revision where origin = 'local' and state = 'published'")
                .query((row, _) -> new Text(row.getString("module_id"), row.getString("text")))
                .list()
                .forEach(it -> files.put(
                        folder(it.moduleId()) + "module.md",
                        () -> new ByteArrayInputStream(it.text().getBytes(StandardCharsets.UTF_8))));
        jdbc.sql("""
                select r.module_id, m.name, m.media_sha256 from module_revision r
                join module_revision_media m on m.revision_sha256 = r.sha256
                where r.origin = 'local' and r.state = 'published'
                """)
                .query((row, _) ->
                        new Beside(row.getString("module_id"), row.getString("name"), row.getString("media_sha256")))
                .list()
                .forEach(it -> files.put(
                        folder(it.moduleId()) + it.name(),
                        () -> new ByteArrayInputStream(revisions
                                .media(it.sha256())
                                .orElseThrow(() -> new FileNotFoundException(it.name()))
                                .bytes())));
        return new ContentFolder(files);
    }

    static String folder(String moduleId) {
        return "modules/" + moduleId + "/";
    }

    private static Local read(ResultSet row, int number) throws SQLException {
        @Nullable UUID author = row.getObject("author_id", UUID.class);
        return new Local(
                row.getString("module_id"),
                row.getString("sha256"),
                row.getString("state").equals("published"),
                Optional.ofNullable(author).map(AccountId::new),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
