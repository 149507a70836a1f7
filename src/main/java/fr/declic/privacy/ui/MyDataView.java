package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Departure;
import fr.declic.account.Farewell;
import fr.declic.account.KeptTime;
import fr.declic.platform.EntryForm;
import fr.declic.platform.Fragment;
import fr.declic.platform.TextLine;
import fr.declic.privacy.MyData;
import fr.declic.privacy.PrivacyRoutes;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/** « Mes données » : what is kept, why and for how long; see it, carry it away, erase it. */
@Route(PrivacyRoutes.MY_DATA)
@AnonymousAllowed
class MyDataView extends PrivacyScreen {

    private final MyData data;
    private final KeptTime time;
    private final Farewell farewell;
    private final Departure departure;

    MyDataView(CurrentAccount current, MyData data, KeptTime time, Farewell farewell, Departure departure) {
        super("data");
        this.data = data;
        this.time = time;
        this.farewell = farewell;
        this.departure = departure;
        if (current.id().isPresent()) {
            show();
        } else {
            showNobody();
        }
    }

    private void showNobody() {
        begin("title");
        add(paragraph("nobody"), paragraph("nobody.what"), acts(link("start", "main", "")));
        add(acts(link("rights.who", "second", PrivacyRoutes.NOTICE)));
    }

    private void show() {
        begin("title");
        add(paragraph("what"), paragraph("kept", time.months()));
        add(part("see"), paragraph("see.what"), new Fragment(data.html(getLocale())));
        add(part("carry"), paragraph("carry.what"), soft("carry.shared"));
        add(acts(download("download", "main", PrivacyRoutes.MY_ARCHIVE)));
        add(part("erase"), paragraph("erase.what"));
        add(acts(button("erase.go", "quiet", this::ask)));
        add(part("rights.title"), paragraph("rights"), paragraph("rights.ask"));
        add(acts(link("rights.who", "second", PrivacyRoutes.NOTICE), link("back", "second", AccountRoutes.ME)));
    }

    private H2 part(String key) {
        var heading = new H2(text(key));
        heading.addClassName("over");
        return heading;
    }

    private void ask() {
        begin("ask.title");
        var list = new UnorderedList();
        text("ask.list").lines().forEach(line -> list.add(new ListItem(line)));
        add(paragraph("ask.what"), list, paragraph("ask.no-return"), paragraph("ask.first"));
        add(acts(download("download", "second", PrivacyRoutes.MY_ARCHIVE)));
        var word = new TextLine("word", text("ask.type", text("ask.word")), text("ask.type.hint"), "off").most(80);
        var form = new EntryForm(text("ask.go"), typed -> erase(typed, word), word).quiet();
        form.addClassName("over");
        add(form, acts(button("ask.keep", "main", this::show)));
    }

    private void erase(Map<String, String> typed, TextLine word) {
        if (!isTheWord(typed.getOrDefault("word", ""))) {
            word.refuse(text("ask.not-the-word", text("ask.word")));
        } else if (farewell.eraseMe()) {
            emptyThisBrowser();
            // The session is over when this returns: the browser must know by then where to go.
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + PrivacyRoutes.ERASED));
            departure.leave();
        } else {
            show();
            tell(text("ask.last-administrator"));
        }
    }

    /** Case, accents and spaces are forgiven. */
    private boolean isTheWord(String typed) {
        var plain = StringUtils.stripAccents(StringUtils.deleteWhitespace(StringUtils.left(typed, 100)));
        return plain.equalsIgnoreCase(text("ask.word"));
    }
}
