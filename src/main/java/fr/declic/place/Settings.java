package fr.declic.place;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code setting} table. */
@Repository
class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only those that were ever changed. */
    Map<Setting, String> all() {
        var kept = new EnumMap<Setting, String>(Setting.class);
        jdbc.sql("select name, content from setting").query(row -> {
            var name = row.getString("name");
            var value = row.getString("content");
            Arrays.stream(Setting.values())
                    .filter(setting -> setting.key().equals(name))
                    .forEach(setting -> kept.put(setting, value));
        });
        return kept;
    }

    void put(Setting setting, String value) {
        jdbc.sql("insert into setting (name, content) values (:name, :content) on conflict do nothing")
                .param("name", setting.key())
                .param("content", value)
                .update();
        jdbc.sql("update setting set content = :content where name = :name")
                .param("name", setting.key())
                .param("content", value)
                .update();
    }
}
