package fr.declic.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** People for tests, and being one of them. */
public final class TestPeople {

    private TestPeople() {}

    /**
     * Somebody new.
     *
     * @param name empty for nobody's
     */
    public static AccountId account(JdbcClient jdbc, String name, Role role) {
        var id = new AccountId(UUID.randomUUID());
        jdbc.sql("""
                        insert into account (id, display_name, created_at, last_seen_at)
                        values (:id, nullif(:name, ''), current_timestamp, current_timestamp)
                        """).param("id", id.value()).param("name", name).update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update();
        return id;
    }

    /** From here on. */
    public static void be(AccountId account, Role role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
    }

    /** For this one act. */
    public static <T> T as(AccountId account, Role role, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        be(account, role);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
