package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code portfolio_share} table. */
@Repository
class Shares {

    private final JdbcClient jdbc;

    Shares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if it is shared with them already. */
    boolean add(AccountId owner, AccountId trainer, Instant now) {
        return jdbc.sql("""
                        insert into portfolio_share (account_id, trainer_id, since) values (:owner, :trainer, :now)
                        on conflict do nothing
                        """)
                        .param("owner", owner.value())
                        .param("trainer", trainer.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void remove(AccountId owner, AccountId trainer) {
        jdbc.sql("delete from portfolio_share where account_id = :owner and trainer_id = :trainer")
                .param("owner", owner.value())
                .param("trainer", trainer.value())
                .update();
    }

    boolean has(AccountId owner, AccountId trainer) {
        return jdbc.sql("select count(*) from portfolio_share where account_id = :owner and trainer_id = :trainer")
                        .param("owner", owner.value())
                        .param("trainer", trainer.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** With whom, and since when. */
    SequencedMap<AccountId, Instant> of(AccountId owner) {
        return read("trainer_id", "account_id", owner);
    }

    /** Whose a trainer may read, and since when. */
    SequencedMap<AccountId, Instant> with(AccountId trainer) {
        return read("account_id", "trainer_id", trainer);
    }

    private SequencedMap<AccountId, Instant> read(String wanted, String known, AccountId person) {
        var found = new LinkedHashMap<AccountId, Instant>();
        jdbc.sql("select %s as other, since from portfolio_share where %s = :person order by since, other"
                        .formatted(wanted, known))
                .param("person", person.value())
                .query(row -> {
                    found.put(
                            new AccountId(row.getObject("other", UUID.class)),
                            row.getObject("since", OffsetDateTime.class).toInstant());
                });
        return found;
    }
}
