package fr.declic.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.place.Place.Contact;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

@SuppressWarnings("NullAway.Init")
class PlaceSettingsTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private final List<PlaceChanged> events = new ArrayList<>();

    private PlaceSettings settings;

    @BeforeEach
    void open() {
        settings = node();
    }

    @Test
    void untilSomebodySetsSomethingThePlaceIsTheDefault() {
        assertThat(settings.current()).isEqualTo(Place.DEFAULT);
    }

    @Test
    void whatIsSavedIsThereAtOnceAndWhole() {
        save(Places.LIBRARY);

        assertThat(settings.current()).isEqualTo(Places.LIBRARY);
        assertThat(node().current()).isEqualTo(Places.LIBRARY);
    }

    @Test
    void anotherNodeKnowsItHalfAMinuteLater() {
        var other = node();
        save(Places.LIBRARY);

        assertThat(other.current()).isEqualTo(Place.DEFAULT);
        clock.advance(PlaceSettings.FRESH);
        assertThat(other.current()).isEqualTo(Places.LIBRARY);
    }

    @Test
    void onlyWhatChangedIsToldByNameAndNothingIsToldOfNothing() {
        save(Places.LIBRARY);
        save(Places.LIBRARY);
        var it = Places.LIBRARY;
        save(new Place(
                "Autre nom",
                it.logo(),
                new Contact("", "3949", "", ""),
                it.habits(),
                it.retention(),
                it.rhythm(),
                it.legal()));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst().settings()).hasSize(Setting.values().length);
        assertThat(events.getLast().settings()).containsExactly("name", "contact", "phone", "hours", "help");
    }

    @Test
    void aPlaceWithAFaultChangesNothing() {
        save(Places.LIBRARY);

        assertThat(save(Places.named("a\u0000b")))
                .isEqualTo(new Saved.Refused(List.of(new Fault.NotPlain(Setting.NAME))));
        assertThat(settings.current()).isEqualTo(Places.LIBRARY);
        assertThat(events).hasSize(1);
    }

    @Test
    void aSettingCanBeTakenBack() {
        save(Places.LIBRARY);
        save(Place.DEFAULT);

        assertThat(settings.current()).isEqualTo(Place.DEFAULT);
        assertThat(node().current()).isEqualTo(Place.DEFAULT);
    }

    @Test
    void whatCannotBeReadIsTheDefault() {
        for (var setting : Map.of("idle", "soon", "registration", "maybe", "logo", "data:x", "unknown", "x")
                .entrySet()) {
            jdbc.sql("insert into setting (name, content) values (:name, :content)")
                    .param("name", setting.getKey())
                    .param("content", setting.getValue())
                    .update();
        }

        assertThat(node().current()).isEqualTo(Place.DEFAULT);
    }

    @Test
    void withoutADatabaseItIsTheDefaultAndNothingBreaks() {
        var lost = new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                throw new SQLException("lost");
            }

            @Override
            public java.sql.Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        var alone = new PlaceSettings(new Settings(JdbcClient.create(lost)), _ -> {}, clock);

        assertThat(alone.current()).isEqualTo(Place.DEFAULT);
        clock.advance(PlaceSettings.FRESH);
        assertThat(alone.current()).isEqualTo(Place.DEFAULT);
    }

    private PlaceSettings node() {
        return new PlaceSettings(new Settings(jdbc), event -> events.add((PlaceChanged) event), clock);
    }

    /** As Spring does: the listener hears of it once it is committed. */
    private Saved save(Place place) {
        int before = events.size();
        var saved = Objects.requireNonNull(transaction.execute(_ -> settings.save(place)));
        events.subList(before, events.size()).forEach(settings::on);
        return saved;
    }
}
