package fr.declic.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.page.NoticePage;
import fr.declic.page.Texts;
import fr.declic.page.WordsPage;
import fr.declic.page.WordsPage.Part;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import java.util.List;
import java.util.function.Function;

/** Screens of words: where to find help, who publishes this, what is kept, how accessible it is, whose work it is. */
final class NoticeViews {

    private NoticeViews() {}

    @Route("aide")
    @AnonymousAllowed
    static class HelpView extends PlaceView {
        HelpView(Messages messages, PlaceSettings settings) {
            super("shell.help", PlaceWords::help, messages, settings);
        }
    }

    @Route("mentions")
    @AnonymousAllowed
    static class LegalView extends PlaceView {
        LegalView(Messages messages, PlaceSettings settings) {
            super("shell.legal", PlaceWords::legal, messages, settings);
        }
    }

    @Route("confidentialite")
    @AnonymousAllowed
    static class PrivacyView extends PlaceView {
        PrivacyView(Messages messages, PlaceSettings settings) {
            super("shell.privacy", PlaceWords::privacy, messages, settings);
        }
    }

    @Route("accessibilite")
    @AnonymousAllowed
    static class AccessibilityView extends PlaceView {
        AccessibilityView(Messages messages, PlaceSettings settings) {
            super("shell.accessibility", PlaceWords::accessibility, messages, settings);
        }
    }

    @Route("licence")
    @AnonymousAllowed
    static class LicenceView extends NoticeView {
        LicenceView(Messages messages) {
            super("shell.licence", messages);
        }

        @Override
        String html(Texts texts) {
            return NoticePage.main("shell.licence", texts);
        }
    }

    /** One that the place completes. */
    private abstract static class PlaceView extends NoticeView {

        private final String key;
        private final Function<Place, List<Part>> words;
        private final PlaceSettings settings;

        PlaceView(String key, Function<Place, List<Part>> words, Messages messages, PlaceSettings settings) {
            super(key, messages);
            this.key = key;
            this.words = words;
            this.settings = settings;
        }

        @Override
        String html(Texts texts) {
            return WordsPage.main(key + ".title", words.apply(settings.current()), texts);
        }
    }

    private abstract static class NoticeView extends PageRoom implements BeforeEnterObserver {

        private final String key;
        private final Messages messages;

        NoticeView(String key, Messages messages) {
            this.key = key;
            this.messages = messages;
        }

        abstract String html(Texts texts);

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            show(html(new PageTexts(messages, getLocale())));
            focusHeading();
        }

        @Override
        public String getPageTitle() {
            return getTranslation(key + ".title") + " · Déclic";
        }
    }
}
