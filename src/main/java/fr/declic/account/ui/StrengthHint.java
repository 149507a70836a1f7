package fr.declic.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Says how hard a password is to guess while one types it. What is typed stays in the browser until it is sent. */
@Tag("declic-strength")
@JsModule("./password/strength-hint.ts")
class StrengthHint extends HtmlContainer {

    /** @param field the id of the field that it watches */
    StrengthHint(String field) {
        getElement().setAttribute("for", field);
        for (var level : List.of("weak", "some", "strong")) {
            getElement().setAttribute("text-" + level, getTranslation("account.strength." + level));
        }
    }
}
