package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.account.AccountRoutes;
import fr.declic.account.NewCard;
import fr.declic.platform.Fragment;

/** A carte Déclic as it is printed, the size of a wallet's: its words, the same as a square code, and where to go. */
class CardPaper extends Div {

    /** @param place the name of the house that hands it out; empty if it has none */
    CardPaper(NewCard card, String place) {
        addClassName("my-card");
        var words = new OrderedList();
        words.getElement().setAttribute("lang", "fr");
        card.words().forEach(word -> words.add(new ListItem(word)));
        var address = AccountScreen.address(AccountRoutes.ENTER_CARD);
        var qr = new Fragment(QrPicture.svg(address + "#" + card.code()));
        qr.addClassName("qr");
        qr.getElement().setAttribute("role", "img");
        qr.getElement().setAttribute("aria-label", getTranslation("account.card.qr"));
        var title = getTranslation("account.card.sheet");
        var name = new Paragraph(place.isEmpty() ? title : title + " · " + place);
        name.addClassName("name");
        var notBank = new Paragraph(getTranslation("account.card.not-bank"));
        notBank.addClassName("soft");
        add(name, new Div(words, qr), new Span(address), notBank);
    }
}
