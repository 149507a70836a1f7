package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_presence} table: who is there now, each tab for itself. */
@Repository
class DraftPresences {

    /** Who said nothing for so long is gone. */
    static final Duration GONE = Duration.ofSeconds(30);

    /** Characters of a part's key; a half-written one may be longer, and is cut. */
    static final int PART = 80;

    /** @param part the key of the part that they look at */
    record Present(AccountId account, String part) {}

    private final JdbcClient jdbc;

    DraftPresences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(String tab, String draft, AccountId account, String part, Instant at) {
        int known = jdbc.sql("""
                update module_draft_presence set draft_id = :draft, account_id = :account, part = :part, seen_at = :at
                where tab = :tab
                """)
                .param("tab", tab)
                .param("draft", draft)
                .param("account", account.value())
                .param("part", part)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (known == 0) {
            jdbc.sql("delete from module_draft_presence where seen_at < :gone")
                    .param("gone", at.minus(GONE).atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("""
                    insert into module_draft_presence (tab, draft_id, account_id, part, seen_at)
                    values (:tab, :draft, :account, :part, :at) on conflict do nothing
                    """)
                    .param("tab", tab)
                    .param("draft", draft)
                    .param("account", account.value())
                    .param("part", part)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void leave(String tab) {
        jdbc.sql("delete from module_draft_presence where tab = :tab")
                .param("tab", tab)
                .update();
    }

    /** The other tabs on a draft. */
    List<Present> others(String draft, String tab, Instant now) {
        return jdbc.sql("""
                select account_id, part from module_draft_presence
                where draft_id = :draft and tab <> :tab and seen_at > :gone order by tab
                """)
                .param("draft", draft)
                .param("tab", tab)
                .param("gone", now.minus(GONE).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Present(new AccountId(row.getObject("account_id", UUID.class)), row.getString("part")))
                .list();
    }
}
