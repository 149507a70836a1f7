package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code validation} table: at most one of a trainer for a competency of somebody. */
@Repository
class Validations {

    private final JdbcClient jdbc;

    Validations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Validation> of(AccountId owner) {
        return jdbc.sql("select * from validation where account_id = :owner order by at, id")
                .param("owner", owner.value())
                .query(Validations::read)
                .list();
    }

    /** What a trainer has validated, whosever it is. */
    List<Validation> by(AccountId trainer) {
        return jdbc.sql("select * from validation where validated_by = :trainer order by at, id")
                .param("trainer", trainer.value())
                .query(Validations::read)
                .list();
    }

    /** In the place of what the same trainer said before. */
    void add(AccountId owner, AccountId trainer, Validation validation) {
        delete(owner, trainer, validation.code());
        jdbc.sql("""
                        insert into validation (id, account_id, code, comment, validated_by, at)
                        values (:id, :owner, :code, :comment, :trainer, :at)
                        """)
                .param("id", validation.id())
                .param("owner", owner.value())
                .param("code", validation.code())
                .param("comment", validation.comment())
                .param("trainer", trainer.value())
                .param("at", validation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if there was none. */
    boolean delete(AccountId owner, AccountId trainer, String code) {
        return jdbc.sql("""
                        delete from validation where account_id = :owner and validated_by = :trainer and code = :code
                        """)
                        .param("owner", owner.value())
                        .param("trainer", trainer.value())
                        .param("code", code)
                        .update()
                > 0;
    }

    private static Validation read(ResultSet row, int number) throws SQLException {
        return new Validation(
                row.getString("id"),
                row.getString("code"),
                row.getString("comment"),
                Optional.ofNullable(row.getObject("validated_by", UUID.class)).map(AccountId::new),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
