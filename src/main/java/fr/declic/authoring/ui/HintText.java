package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.Hint;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a hint says. It is French, whatever the language of the interface. */
class HintText extends Div {

    /** Keys of a file that a hint names, since it is also told to who writes files: here they are fields. */
    private static final Pattern KEY = Pattern.compile("«\\h(minutes|read_on|tested_with|variant_of)\\h»");

    HintText(Hint hint) {
        getElement().setAttribute("lang", "fr");
        if (!hint.place().quote().isEmpty()) {
            var quote = new Paragraph("«\u00a0" + curled(hint.place().quote()) + "\u00a0»");
            quote.addClassName("quoted");
            add(quote);
        }
        add(new Paragraph(named(curled(hint.message() + " " + hint.remedy()))));
    }

    private String named(String text) {
        return KEY.matcher(text)
                .replaceAll(it -> "«\u00a0" + getTranslation("studio.field." + it.group(1), Locale.FRENCH) + "\u00a0»");
    }

    private static String curled(String text) {
        return text.replace('\'', '’');
    }
}
