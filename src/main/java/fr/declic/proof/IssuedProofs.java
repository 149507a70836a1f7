package fr.declic.proof;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code issued_proof} table. */
@Repository
class IssuedProofs {

    private final JdbcClient jdbc;

    IssuedProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId owner, IssuedProof proof) {
        jdbc.sql("""
                        insert into issued_proof (id, account_id, kind, code, issued_at)
                        values (:id, :owner, :kind, :code, :at)
                        """)
                .param("id", proof.id().toString())
                .param("owner", owner.value())
                .param("kind", proof.kind().key())
                .param("code", proof.code())
                .param("at", utc(proof.issuedAt()))
                .update();
    }

    /** Of this kind, not taken back, made since then. */
    Optional<IssuedProof> recent(AccountId owner, ProofKind kind, String code, Instant since) {
        return jdbc.sql("""
                        select * from issued_proof
                        where account_id = :owner and kind = :kind and code = :code
                        and revoked_at is null and issued_at >= :since
                        order by issued_at desc, id fetch first 1 row only
                        """)
                .param("owner", owner.value())
                .param("kind", kind.key())
                .param("code", code)
                .param("since", utc(since))
                .query((row, _) -> read(row))
                .optional();
    }

    /** The last one first. */
    List<IssuedProof> of(AccountId owner) {
        return jdbc.sql("select * from issued_proof where account_id = :owner order by issued_at desc, kind, code, id")
                .param("owner", owner.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** Whether it was theirs, and not taken back yet. */
    boolean revoke(AccountId owner, UUID id, Instant at) {
        return jdbc.sql("""
                                update issued_proof set revoked_at = :at
                                where id = :id and account_id = :owner and revoked_at is null
                                """)
                        .param("at", utc(at))
                        .param("id", id.toString())
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    Optional<Instant> revokedAt(UUID id) {
        return jdbc.sql("select revoked_at from issued_proof where id = :id and revoked_at is not null")
                .param("id", id.toString())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Of everyone, those that are no more too. */
    List<UUID> revoked() {
        return jdbc.sql("select id from issued_proof where revoked_at is not null order by id")
                .query((row, _) -> UUID.fromString(row.getString("id")))
                .list();
    }

    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("update issued_proof set account_id = :account where account_id = :guest")
                .param("account", account.value())
                .param("guest", guest.value())
                .update();
    }

    private static IssuedProof read(ResultSet row) throws SQLException {
        return new IssuedProof(
                UUID.fromString(row.getString("id")),
                ProofKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
