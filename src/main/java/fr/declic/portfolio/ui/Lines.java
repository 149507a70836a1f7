package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.declic.content.Framework.Competency;
import fr.declic.portfolio.Portfolio;
import fr.declic.portfolio.Portfolio.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The competencies of a portfolio, under the names of their blocks. */
class Lines extends Div {

    /**
     * @param own whether the one who reads is the one whose it is
     * @param acts what one may do with each
     */
    Lines(Portfolio portfolio, boolean own, Function<Line, List<? extends Component>> acts) {
        var block = "";
        for (var line : portfolio.lines()) {
            if (!line.block().code().equals(block)) {
                block = line.block().code();
                add(named(new H2(), line.block()));
            }
            add(new LineCard(line, portfolio, own).with(acts.apply(line)));
        }
    }

    /** With its code and its name: in the reader's language if there is one, and said to be in another if not. */
    static <C extends Component & HasText> C named(C component, Competency competency) {
        var wanted = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.FRENCH);
        component.setText(competency.code() + " · " + competency.name(wanted));
        component.getElement().setAttribute("lang", competency.language(wanted).toLanguageTag());
        return component;
    }
}
