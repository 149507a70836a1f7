package fr.declic.learning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code publishing_turn} table: one row, which one transaction holds at a time, on all nodes together. */
@Repository
class PublishingTurn {

    private final JdbcClient jdbc;

    PublishingTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for it, and holds it until the transaction ends. */
    void take() {
        jdbc.sql("insert into publishing_turn (id) values (1) on conflict do nothing")
                .update();
        jdbc.sql("select id from publishing_turn for update")
                .query(Integer.class)
                .single();
    }
}
