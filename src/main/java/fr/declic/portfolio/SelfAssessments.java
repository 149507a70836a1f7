package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code self_assessment} table. */
@Repository
class SelfAssessments {

    /** Saying it again within this time is correcting oneself, and no step on the way. */
    static final Duration SAME = Duration.ofHours(12);

    private final JdbcClient jdbc;

    SelfAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one first. */
    List<SelfAssessment> of(AccountId owner) {
        return jdbc.sql("select * from self_assessment where account_id = :owner order by said_at desc, id desc")
                .param("owner", owner.value())
                .query((row, _) -> new SelfAssessment(
                        row.getString("code"),
                        Stage.of(row.getString("stage")).orElseThrow(),
                        row.getString("comment"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void say(AccountId owner, SelfAssessment said) {
        jdbc.sql("delete from self_assessment where account_id = :owner and code = :code and said_at > :since")
                .param("owner", owner.value())
                .param("code", said.code())
                .param("since", utc(said.at().minus(SAME)))
                .update();
        jdbc.sql("""
                        insert into self_assessment (account_id, code, stage, comment, said_at)
                        values (:owner, :code, :stage, :comment, :at)
                        """)
                .param("owner", owner.value())
                .param("code", said.code())
                .param("stage", said.stage().key())
                .param("comment", said.comment())
                .param("at", utc(said.at()))
                .update();
    }

    /** All that they said of a competency. */
    void forget(AccountId owner, String code) {
        jdbc.sql("delete from self_assessment where account_id = :owner and code = :code")
                .param("owner", owner.value())
                .param("code", code)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
