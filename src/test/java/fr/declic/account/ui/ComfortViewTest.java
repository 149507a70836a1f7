package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Comfort;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComfortViewTest extends AccountViewTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Taille du texte                       , 150\u00a0%       , data-size     , 150
            Contraste                             , Fort           , data-contrast , strong
            Espace entre les lettres et les lignes , Large          , data-spacing  , wide
            Forme des lettres                     , OpenDyslexic   , data-font     , opendyslexic
            Mouvement                             , Rien ne bouge  , data-motion   , calm
            Couleurs                              , Sombre         , data-theme    , dark
            """)
    void eachChoiceIsSavedAtOnce(String legend, String option, String attribute, String value) {
        open();

        fire(radio(legend, option), "change");

        assertThat(settings.current().rootAttributes()).containsEntry(attribute, value);
        assertThat(status()).isEqualTo("C’est enregistré.");
    }

    @Test
    void whatIsChosenIsTicked() {
        settings.save(Comfort.DEFAULT.withTextSize(200));

        open();

        assertThat(radio("Taille du texte", "200\u00a0%").hasAttribute("checked"))
                .isTrue();
        assertThat(radio("Taille du texte", "100\u00a0%").hasAttribute("checked"))
                .isFalse();
    }

    @Test
    void theOtherLanguageCanBeChosen() {
        open();

        fire(radio("Langue", "English"), "change");

        assertThat(settings.current().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whoIsNobodyIsNotAskedWhoseMachineItIs() {
        open();

        assertThat(mainButtons()).containsExactly("Revenir");
        assertThat(said()).doesNotContain("Cet ordinateur");
    }

    @Test
    void whoHasAnAccountMayKeepThisMachine() {
        entrance.enter();
        open();

        press("Cet ordinateur est à moi");

        verify(machine).thisMachineIsMine();
    }

    private void open() {
        navigate(AccountRoutes.COMFORT, ComfortView.class);
    }

    private Element radio(String legend, String option) {
        var group = find(FieldSet.class)
                .withCondition(it -> it.getLegendText().equals(legend))
                .single();
        var label = find(NativeLabel.class, group)
                .withCondition(it -> option.equals(find(Span.class, it).single().getText()))
                .single();
        return label.getElement().getChild(0);
    }
}
