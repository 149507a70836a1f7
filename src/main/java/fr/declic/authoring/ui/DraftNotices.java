package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.privacy.When;
import java.time.Clock;
import java.util.function.Consumer;

/** What came of each change: the time at which it was kept, or a sentence that stays. */
class DraftNotices extends Div {

    private final Clock clock;
    private final Consumer<Kept.Clash> onClash;
    private final Paragraph kept = new Paragraph();
    private final Unsaid unsaid = new Unsaid(sentence -> Notice.once(this, sentence));

    /** @param onClash says what somebody else changed too */
    DraftNotices(Clock clock, Consumer<Kept.Clash> onClash) {
        this.clock = clock;
        this.onClash = onClash;
        addClassName("notices");
        kept.addClassNames("soft", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    /** Where the time is told. */
    Paragraph kept() {
        return kept;
    }

    /** What looks after words that are not kept yet. */
    Unsaid unsaid() {
        return unsaid;
    }

    void say(Kept came) {
        unsaid.lost(came instanceof Kept.Lost || came instanceof Kept.Refused);
        switch (came) {
            case Kept.Done _ -> {
                Notice.takeBack(this, getTranslation("authoring.draft.lost"));
                kept.setText(getTranslation("authoring.draft.kept", When.timeOf(clock.instant(), getLocale())));
            }
            case Kept.Clash clash -> onClash.accept(clash);
            case Kept.Refused refused -> add(new Notice(Refusal.of(this, refused.reason())));
            case Kept.Lost _ -> Notice.once(this, getTranslation("authoring.draft.lost"));
        }
    }
}
