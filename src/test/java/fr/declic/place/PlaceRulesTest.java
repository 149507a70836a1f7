package fr.declic.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.declic.place.Place.Contact;
import fr.declic.place.Place.Habits;
import fr.declic.place.Place.Legal;
import fr.declic.place.Place.Registration;
import fr.declic.place.Place.Retention;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRulesTest {

    @Test
    void aPlaceAsItComesAndAPlaceThatIsFilledInCanBeKept() {
        assertThat(PlaceRules.faults(Place.DEFAULT)).isEmpty();
        assertThat(PlaceRules.faults(Places.LIBRARY)).isEmpty();
    }

    @Test
    void eachTextHasItsLengthAndEveryFaultIsToldAtOnce() {
        var full = texts("n".repeat(80), "1".repeat(30), "l".repeat(600), "h".repeat(2000));
        var over = texts("n".repeat(81), "1".repeat(31), "l".repeat(601), "h".repeat(2001));

        assertThat(PlaceRules.faults(full)).isEmpty();
        assertThat(PlaceRules.faults(over))
                .containsExactly(
                        new Fault.TooLong(Setting.NAME, 80),
                        new Fault.TooLong(Setting.CONTACT, 600),
                        new Fault.TooLong(Setting.PHONE, 30),
                        new Fault.TooLong(Setting.HOURS, 600),
                        new Fault.TooLong(Setting.HELP, 2000),
                        new Fault.TooLong(Setting.PUBLISHER, 600),
                        new Fault.TooLong(Setting.HOST, 600),
                        new Fault.TooLong(Setting.DATA_OFFICER, 600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\u200bb", "a\ufeffb", "a\ud800b", "a\u2028b"})
    void whatNobodySeesIsRefusedInEveryText(String text) {
        assertThat(PlaceRules.faults(texts(text, "", text, text)))
                .containsExactly(
                        new Fault.NotPlain(Setting.NAME),
                        new Fault.NotPlain(Setting.CONTACT),
                        new Fault.NotPlain(Setting.HOURS),
                        new Fault.NotPlain(Setting.HELP),
                        new Fault.NotPlain(Setting.PUBLISHER),
                        new Fault.NotPlain(Setting.HOST),
                        new Fault.NotPlain(Setting.DATA_OFFICER));
    }

    @Test
    void linesMayPartATextButNotAName() {
        assertThat(PlaceRules.faults(texts("a\nb", "", "a\r\nb", "a\rb")))
                .containsExactly(new Fault.NotPlain(Setting.NAME));
        assertThat(texts("", "", " a\r\nb ", "").contact().hours()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "L’Été & Cie 😀 – 3 < 4"})
    void anyVisibleTextMayBeKeptSinceItIsEscapedWhereItIsShown(String text) {
        assertThat(PlaceRules.faults(Places.attack(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            01 23 45 67 89         | tel:0123456789
            01.23.45.67.89         | tel:0123456789
            3949                   | tel:3949
            +33 (0)1 23 45 67 89   | tel:+33123456789
            (02) 23-45/67          | tel:02234567
            5                      | none
            demandez               | none
            01 23 poste            | none
            javascript:alert(1)    | none
            +                      | none
            01+23                  | none
            """)
    void aPhoneNumberIsDigitsAndWhatPeoplePutBetweenThem(String text, String link) {
        var place = texts("", text, "", "");
        if (link == null) {
            assertThat(PlaceRules.faults(place)).containsExactly(new Fault.NotAPhone(Setting.PHONE));
        } else {
            assertThat(PlaceRules.faults(place)).isEmpty();
            assertThat(place.contact().tel()).hasValue(link);
        }
    }

    @Test
    void noPhoneNumberIsNoLink() {
        assertThat(Place.DEFAULT.contact().tel()).isEmpty();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(5, 1, 1, List.of()),
                arguments(120, 120, 120, List.of()),
                arguments(4, 12, 36, List.of(new Fault.OutOfBounds(Setting.IDLE, 5, 120))),
                arguments(121, 12, 36, List.of(new Fault.OutOfBounds(Setting.IDLE, 5, 120))),
                arguments(30, 0, 36, List.of(new Fault.OutOfBounds(Setting.GUEST_MONTHS, 1, 120))),
                arguments(30, 12, 121, List.of(new Fault.OutOfBounds(Setting.PERSON_MONTHS, 1, 120))),
                arguments(
                        Integer.MAX_VALUE,
                        -1,
                        Integer.MIN_VALUE,
                        List.of(
                                new Fault.OutOfBounds(Setting.IDLE, 5, 120),
                                new Fault.OutOfBounds(Setting.GUEST_MONTHS, 1, 120),
                                new Fault.OutOfBounds(Setting.PERSON_MONTHS, 1, 120))));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersHaveBounds(int idle, int guests, int people, List<Fault> faults) {
        var habits = new Habits(Locale.FRENCH, true, Registration.OPEN, Duration.ofMinutes(idle), true);
        assertThat(PlaceRules.faults(of(habits, new Retention(guests, people)))).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 3, 7, 14, 30   | true
            1                 | true
            2 5;9             | true
            1,2,3,4,5,6,7,365 | true
            0, 3              | false
            3, 3              | false
            7, 3              | false
            1, 366            | false
            1,2,3,4,5,6,7,8,9 | false
            un, deux          | false
            -1, 3             | false
            1,5.5             | false
            99999             | false
            ''                | false
            """)
    void daysToSeeAThingAgainGrow(String text, boolean fine) {
        var it = Place.DEFAULT;
        var rhythm = new Place.Rhythm(12, Place.Rhythm.days(text));
        var place = new Place("", it.logo(), it.contact(), it.habits(), it.retention(), rhythm, it.legal());
        assertThat(PlaceRules.faults(place))
                .isEqualTo(fine ? List.of() : List.of(new Fault.NotDays(Setting.REVIEW_DAYS, 8)));
    }

    @Test
    void aLanguageThatTheScreensDoNotSpeakIsRefused() {
        var habits = new Habits(Locale.GERMAN, true, Registration.OPEN, Duration.ofMinutes(30), true);
        assertThat(PlaceRules.faults(of(habits, Place.DEFAULT.retention())))
                .containsExactly(new Fault.UnknownLanguage(Setting.LANGUAGE));
    }

    private static Place texts(String name, String phone, String lines, String help) {
        return new Place(
                name,
                Optional.empty(),
                new Contact(lines, phone, lines, help),
                Place.DEFAULT.habits(),
                Place.DEFAULT.retention(),
                Place.DEFAULT.rhythm(),
                new Legal(lines, lines, lines));
    }

    private static Place of(Habits habits, Retention retention) {
        var it = Place.DEFAULT;
        return new Place("", it.logo(), it.contact(), habits, retention, it.rhythm(), it.legal());
    }
}
