package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code logbook_entry} table. Nothing is read from it but for the one who wrote it. */
@Repository
class LogbookEntries {

    private final JdbcClient jdbc;

    LogbookEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(String id, AccountId owner, Instant now) {
        jdbc.sql("""
                        insert into logbook_entry (id, account_id, body, written_at, kept_at)
                        values (:id, :owner, '', :now, :now)
                        """)
                .param("id", id)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where nothing was written yet. */
    Optional<String> blank(AccountId owner) {
        return jdbc
                .sql("select id from logbook_entry where account_id = :owner and body = '' order by id")
                .param("owner", owner.value())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Those in which these words stand, the last one first; all for no words. */
    List<LogbookEntry> of(AccountId owner, String words, int from, int most) {
        return jdbc.sql("""
                        select * from logbook_entry
                        where account_id = :owner and body <> '' and lower(body) like :like escape '!'
                        order by written_at desc, id
                        limit :most offset :from
                        """)
                .param("owner", owner.value())
                .param("like", like(words))
                .param("most", most)
                .param("from", from)
                .query(LogbookEntries::read)
                .list();
    }

    int count(AccountId owner, String words) {
        return jdbc.sql("""
                        select count(*) from logbook_entry
                        where account_id = :owner and body <> '' and lower(body) like :like escape '!'
                        """)
                .param("owner", owner.value())
                .param("like", like(words))
                .query(Integer.class)
                .single();
    }

    Optional<LogbookEntry> of(AccountId owner, String id) {
        return jdbc.sql("select * from logbook_entry where account_id = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query(LogbookEntries::read)
                .optional();
    }

    /** False if it is not there any more. */
    boolean keep(AccountId owner, String id, String text, Instant now) {
        return jdbc.sql("update logbook_entry set body = :body, kept_at = :now where account_id = :owner and id = :id")
                        .param("body", text)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean delete(AccountId owner, String id) {
        return jdbc.sql("delete from logbook_entry where account_id = :owner and id = :id")
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static String like(String words) {
        var plain = StringUtils.normalizeSpace(words).toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }

    private static LogbookEntry read(ResultSet row, int number) throws SQLException {
        return new LogbookEntry(
                row.getString("id"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
