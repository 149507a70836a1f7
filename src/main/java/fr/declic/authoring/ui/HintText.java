package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.Hint;

/** What a hint says. It is French, whatever the language of the interface. */
class HintText extends Div {

    HintText(Hint hint) {
        getElement().setAttribute("lang", "fr");
        if (!hint.place().quote().isEmpty()) {
            var quote = new Paragraph("«\u00a0" + curled(hint.place().quote()) + "\u00a0»");
            quote.addClassName("quoted");
            add(quote);
        }
        add(new Paragraph(curled(hint.message() + " " + hint.remedy())));
    }

    private static String curled(String text) {
        return text.replace('\'', '’');
    }
}
