package fr.declic.account;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code card_salt} table: one salt for the installation, drawn the first time that it is needed. */
@Repository
class CardSalt {

    private final JdbcClient jdbc;

    CardSalt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] bytes() {
        return jdbc.sql("select salt from card_salt")
                .query(String.class)
                .optional()
                .map(HexFormat.of()::parseHex)
                .orElseGet(this::draw);
    }

    /** Two nodes may draw at once: the first one stored is everybody's. */
    private byte[] draw() {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        jdbc.sql("insert into card_salt (id, salt) values (1, :salt) on conflict do nothing")
                .param("salt", HexFormat.of().formatHex(salt))
                .update();
        return HexFormat.of()
                .parseHex(jdbc.sql("select salt from card_salt")
                        .query(String.class)
                        .single());
    }
}
