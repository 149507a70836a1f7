package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.Comfort.Contrast;
import fr.declic.place.Places;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ComfortSettingsTest extends AccountTest {

    private static final Comfort LARGE = Comfort.DEFAULT.withTextSize(175).with(Locale.ENGLISH);

    @Test
    void whoHasChosenNothingGetsTheDefault() {
        assertThat(comfort.current()).isEqualTo(Comfort.DEFAULT);
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whoHasChosenNothingReadsInTheLanguageOfThePlace() {
        Mockito.when(place.current()).thenReturn(Places.LIBRARY);

        assertThat(comfort.current()).isEqualTo(Comfort.DEFAULT.with(Locale.ENGLISH));
        comfort.save(Comfort.DEFAULT.with(Locale.FRENCH));
        assertThat(comfort.current()).isEqualTo(Comfort.DEFAULT);
    }

    @Test
    void whoHasNoAccountKeepsThemForTheSession() {
        comfort.save(LARGE);

        assertThat(comfort.current()).isEqualTo(LARGE);
        assertThat(count("account")).isZero();
    }

    @Test
    void whatAVisitorChoseGoesWithTheGuest() {
        comfort.save(LARGE);
        enter();
        newSessionOfTheSameAccount();

        assertThat(comfort.current()).isEqualTo(LARGE);
        assertThat(jdbc.sql("select locale from account").query(String.class).single())
                .isEqualTo("en");
    }

    @Test
    void anAccountKeepsThemForEver() {
        enter();
        comfort.save(LARGE.with(Contrast.STRONG));
        newSessionOfTheSameAccount();

        assertThat(comfort.current()).isEqualTo(LARGE.with(Contrast.STRONG));
    }

    private void newSessionOfTheSameAccount() {
        var visitor = Visitor.current().orElseThrow();
        newRequest();
        browser.keep(visitor);
    }
}
