package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CardSheet;
import fr.declic.account.NewCard;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Cards to print and hand out, ten a sheet. They are made one after the other, and one sees how far it is. */
@Route(AccountRoutes.CARD_SHEET)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
@Menu(title = "account.sheet.menu", order = 30)
class CardSheetView extends AccountScreen {

    private final CardSheet cards;
    private final String place;
    private final TextLine count = new TextLine("count", text("count"), text("count.hint"), "off").most(2);
    private final Div sheet = new Div();

    CardSheetView(CardSheet cards, PlaceSettings place) {
        super("sheet");
        this.cards = cards;
        this.place = place.current().name();
        sheet.addClassName("card-paper");
        begin("title");
        add(paragraph("what"), paragraph("once"));
        add(new EntryForm(text("make"), this::make, count.value("10")));
    }

    private void make(Map<String, String> typed) {
        var asked = typed.getOrDefault("count", "").strip();
        int number = asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
        if (!cards.begin(number)) {
            count.refuse(text("count.refused", CardSheet.MOST));
            return;
        }
        begin("making");
        sheet.removeAll();
        var progress = new Element("progress");
        progress.setAttribute("max", Integer.toString(number)).setAttribute("aria-label", text("making"));
        getElement().appendChild(progress);
        next(number, progress);
    }

    /** The browser asks for each card when it has seen the one before: the page stays alive, and nothing runs alone. */
    private void next(int left, Element progress) {
        if (left == 0) {
            show();
            return;
        }
        progress.setAttribute("value", Long.toString(sheet.getChildren().count()));
        getElement().executeJs("return true").then(Boolean.class, _ -> {
            var made = cards.next();
            made.ifPresent(this::put);
            next(made.isPresent() ? left - 1 : left, progress);
        });
    }

    private void put(NewCard card) {
        sheet.add(new CardPaper(card, place));
    }

    private void show() {
        begin("made");
        add(paragraph("made.what"));
        add(acts(button("print", "main", () -> getElement().executeJs("window.print()"))));
        add(sheet);
    }
}
