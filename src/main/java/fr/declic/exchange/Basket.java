package fr.declic.exchange;

import fr.declic.activity.Activity;
import fr.declic.content.ActivityBlock;
import fr.declic.exchange.Asked.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the questions of one file, converts each, and keeps aside what has no twin. */
final class Basket {

    static final int MOST = 2000;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_TOLD = 30;

    private final Set<String> frameworks;
    private final FreeNames fileNames = new FreeNames();
    private final FreeNames ids = new FreeNames();
    private final List<QuizItem> items = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** @param frameworks whose codes are competencies */
    Basket(Set<String> frameworks) {
        this.frameworks = Set.copyOf(frameworks);
    }

    /** What is noted of the next question. */
    Remarks remarks() {
        return new Remarks(fileNames);
    }

    /** Notes what concerns the file as a whole, once. */
    void tell(String sentence) {
        if (told.size() < MOST_TOLD && !told.contains(sentence)) {
            told.add(sentence);
        }
    }

    /** Whether there are more questions than one reading takes. */
    boolean isOverfull() {
        return items.size() + aside.size() > MOST;
    }

    /** Converts one question, or sets it aside with its source. */
    void add(Setting setting, Asked asked, Remarks remarks, String source) {
        var twin = Twins.of(setting, id(setting), asked, Tags.read(setting.tags(), frameworks), remarks);
        switch (twin) {
            case Twin.None(String reason) -> setAside(setting, reason, remarks, source);
            case Twin.Found(Activity draft) -> {
                int longest = longest(draft);
                if (longest > LONGEST_TEXT) {
                    setAside(setting, "Un de ses textes a plus de " + LONGEST_TEXT + " caractères.", remarks, source);
                } else {
                    keep(setting, draft, remarks);
                }
            }
        }
    }

    private void setAside(Setting setting, String reason, Remarks remarks, String source) {
        aside.add(new SetAside(setting.line(), setting.type(), setting.name(), reason, source, remarks.files()));
    }

    private void keep(Setting setting, Activity draft, Remarks remarks) {
        items.add(new QuizItem(
                setting.line(),
                setting.type(),
                setting.name(),
                setting.category(),
                draft,
                remarks.files(),
                Drafts.toWrite(draft, remarks.files()),
                remarks.changed()));
    }

    /** Its own id where it has one, else one out of its name; in a reading each is used once. */
    private String id(Setting setting) {
        var wanted = ActivityBlock.isId(setting.id()) ? setting.id() : ActivityBlock.id(setting.name());
        return ids.take(wanted.isEmpty() ? "question" : wanted, "");
    }

    private static int longest(Activity draft) {
        return Drafts.texts(draft).mapToInt(String::length).max().orElse(0);
    }

    QuizReading reading() {
        return new QuizReading.Read(items, aside, told);
    }
}
