package fr.declic.bench;

import fr.declic.bench.Learner.Exercise;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds, looked at when no server uses it. */
record Storage(DataSource source, JdbcClient jdbc) {

    static Storage h2(Path data) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:%s/declic;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE"
                .formatted(data.toAbsolutePath()));
        source.setUser("declic");
        source.setPassword("");
        return of(source);
    }

    static Storage of(DataSource source) {
        return new Storage(source, JdbcClient.create(source));
    }

    long attempts() {
        return jdbc.sql("select count(*) from attempt").query(Long.class).single();
    }

    /** How often a browser's account answered each question. */
    Map<Exercise, Integer> attempts(String token) {
        var counts = new HashMap<Exercise, Integer>();
        jdbc.sql("""
                select module_id, activity_id, count(*) as times from attempt
                join device on device.account_id = attempt.account_id
                where token_hash = :hash
                group by module_id, activity_id
                """).param("hash", hash(token)).query(row -> {
            counts.put(new Exercise(row.getString("module_id"), row.getString("activity_id")), row.getInt("times"));
        });
        return counts;
    }

    /** As the product keeps a token. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
