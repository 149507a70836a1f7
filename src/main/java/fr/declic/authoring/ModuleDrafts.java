package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.authoring.Draft.State;
import fr.declic.authoring.RefusedDraft.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft} table. */
@Repository
class ModuleDrafts {

    private final JdbcClient jdbc;
    private final DraftFiles files;

    ModuleDrafts(JdbcClient jdbc, DraftFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** False if another draft outside of the bin has this module's id. */
    boolean begin(String id, String moduleId, String text, Optional<String> origin, AccountId by, Instant at) {
        return jdbc.sql("""
                        insert into module_draft (id, module_id, live_id, text, version, state, origin,
                                                  made_by, made_at, changed_by, changed_at)
                        values (:id, :module, :module, :text, 1, 'draft', :origin, :by, :at, :by, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("module", moduleId)
                        .param("text", text)
                        .param("origin", origin.orElse(null), java.sql.Types.VARCHAR)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Those outside of the bin, the last changed first. */
    List<Draft> live() {
        return jdbc
                .sql("select * from module_draft where live_id is not null order by changed_at desc, id")
                .query(ModuleDrafts::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** Those in the bin, the last thrown away first. */
    List<Draft> binned() {
        return jdbc
                .sql("select * from module_draft where live_id is null order by binned_at desc, id")
                .query(ModuleDrafts::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    Optional<Draft> find(String id) {
        return jdbc.sql("select * from module_draft where id = :id")
                .param("id", id)
                .query(ModuleDrafts::read)
                .optional()
                .map(this::whole);
    }

    Optional<Draft> ofModule(String moduleId) {
        return jdbc.sql("select * from module_draft where live_id = :module")
                .param("module", moduleId)
                .query(ModuleDrafts::read)
                .optional()
                .map(this::whole);
    }

    /** What each draft outside of the bin began from, by module id; empty where it began from nothing. */
    Map<String, Optional<String>> origins() {
        var origins = new HashMap<String, Optional<String>>();
        jdbc.sql("select live_id, origin from module_draft where live_id is not null")
                .query((row, _) -> origins.put(row.getString("live_id"), Optional.ofNullable(row.getString("origin"))))
                .list();
        return origins;
    }

    /** The same as {@link #find}; nobody else changes it before the end of this transaction. */
    Optional<Draft> lock(String id) {
        return jdbc.sql("select * from module_draft where id = :id for update")
                .param("id", id)
                .query(ModuleDrafts::read)
                .optional()
                .map(this::whole);
    }

    /**
     * The same, to write in it.
     *
     * @throws RefusedDraft if it is gone, or in the bin
     */
    Draft open(String id) {
        var draft = lock(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        RefusedDraft.unless(draft.binnedAt().isEmpty(), Reason.BINNED);
        return draft;
    }

    void write(String id, String text, int version, AccountId by, Instant at) {
        jdbc.sql("""
                update module_draft set text = :text, version = :version, changed_by = :by, changed_at = :at
                where id = :id
                """)
                .param("text", text)
                .param("version", version)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void send(String id, AccountId by, String words, Instant at) {
        jdbc.sql("""
                update module_draft set state = 'in-review', sent_by = :by, sent_at = :at, sent_words = :words
                where id = :id
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("id", id)
                .update();
    }

    void unsend(String id) {
        jdbc.sql("""
                update module_draft set state = 'draft', sent_by = null, sent_at = null, sent_words = ''
                where id = :id
                """).param("id", id).update();
    }

    /** When a reader was asked for, and with which words. */
    record Asked(Instant at, String words) {}

    /** Empty while it is with no reader. */
    Optional<Asked> asked(String id) {
        return jdbc.sql("select sent_at, sent_words from module_draft where id = :id and sent_at is not null")
                .param("id", id)
                .query((row, _) -> new Asked(
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getString("sent_words")))
                .optional();
    }

    /** From now on, it begins from this text. */
    void follow(String id, String origin) {
        jdbc.sql("update module_draft set origin = :origin where id = :id")
                .param("origin", origin)
                .param("id", id)
                .update();
    }

    /** Into the bin; who throws it there is then who changed it last. */
    void bin(String id, AccountId by, Instant at) {
        jdbc.sql("""
                update module_draft set live_id = null, binned_at = :at, changed_by = :by
                where id = :id and live_id is not null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Out of the bin; the caller has seen, in this transaction, that the id is free. */
    void unbin(String id) {
        jdbc.sql("update module_draft set live_id = module_id, binned_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Gives a module another id; the caller has seen that it is free. */
    void rename(String id, String moduleId) {
        jdbc.sql("update module_draft set module_id = :module, live_id = :module where id = :id")
                .param("module", moduleId)
                .param("id", id)
                .update();
    }

    int emptyBin(Instant before) {
        return jdbc.sql("delete from module_draft where binned_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** With its files, which are asked for after the row: never two connections at once. */
    private Draft whole(Draft draft) {
        return draft.with(files.of(draft.id()));
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getString("module_id"),
                row.getString("text"),
                row.getInt("version"),
                row.getString("state").equals("draft") ? State.DRAFT : State.IN_REVIEW,
                Optional.ofNullable(row.getString("origin")),
                Map.of(),
                account(row, "made_by"),
                account(row, "changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                account(row, "sent_by"),
                Optional.ofNullable(row.getObject("binned_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return Optional.ofNullable(id).map(AccountId::new);
    }
}
