package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.privacy.When;
import java.time.Clock;

/** What came of each change: the time at which it was kept, or a sentence that stays. */
class DraftNotices extends Div {

    private final Clock clock;
    private final Paragraph kept = new Paragraph();
    private final Unsaid unsaid = new Unsaid(sentence -> Notice.once(this, sentence));

    DraftNotices(Clock clock) {
        this.clock = clock;
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

    void say(DraftView view, Kept came) {
        unsaid.lost(came instanceof Kept.Lost || came instanceof Kept.Refused);
        switch (came) {
            case Kept.Done _ -> {
                Notice.takeBack(this, view.text("lost"));
                kept.setText(view.text("kept", When.timeOf(clock.instant(), getLocale())));
            }
            case Kept.Clash clash -> add(new ClashNotice(view, clash));
            case Kept.Refused refused -> add(new Notice(Refusal.of(this, refused.reason())));
            case Kept.Lost _ -> Notice.once(this, view.text("lost"));
        }
    }
}
