package fr.declic.player;

import com.vaadin.flow.component.html.Paragraph;
import fr.declic.activity.RefusedAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said beside an activity: how it goes, to who does not see it, and to all that something was not kept. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final PageTexts texts;
    private final Paragraph status = new Paragraph();
    private final Paragraph alert = new Paragraph();

    public Notices(PageTexts texts) {
        this.texts = texts;
        status.addClassName("sr-only");
        status.getElement().setAttribute("role", "status");
        alert.addClassName("notice");
        alert.getElement().setAttribute("role", "alert");
        alert.setVisible(false);
    }

    /** Where it is said how it goes. */
    Paragraph status() {
        return status;
    }

    /** Where it is said that something went wrong: shown only then. */
    public Paragraph alert() {
        return alert;
    }

    void say(String words) {
        status.setText(words);
    }

    /** Nothing was chosen. */
    void chooseFirst() {
        say(texts.get("player.choose-first"));
        tell("player.choose-first");
    }

    /** What went wrong is over. */
    public void clear() {
        alert.setVisible(false);
    }

    /**
     * Does something, or says why it was not done.
     *
     * @param what it is about, for the log
     */
    public void attempt(String what, Runnable does) {
        try {
            does.run();
        } catch (RefusedAnswer refused) {
            LOG.info("{} refused: {}", what, refused.getMessage());
            tell("player.stale");
        } catch (AnswerSink.NotKept lost) {
            LOG.warn("{} was not kept", what, lost);
            tell("player.not-kept");
        }
    }

    private void tell(String key) {
        alert.setText(texts.get(key));
        alert.setVisible(true);
    }
}
