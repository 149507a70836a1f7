package fr.declic.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * What the browser does with passkeys. What is in it shows only where the browser can have one, and at the one address
 * that passkeys are made for.
 */
@Tag("declic-passkey")
@JsModule("./passkey.ts")
class PasskeyElement extends HtmlContainer {

    private final Consumer<String> tell;

    /**
     * @param origin the one address
     * @param tell says what went wrong
     */
    PasskeyElement(String origin, Consumer<String> tell) {
        this.tell = tell;
        getElement().setAttribute("origin", origin).setAttribute("hidden", true);
    }

    /** The browser makes a passkey; what it answers is for the server to check. */
    final void make(String question, Consumer<String> onAnswer) {
        ask("return this.make($0)", question, onAnswer);
    }

    /** The browser shows one of the passkeys that it has for this site. */
    final void show(String question, Consumer<String> onAnswer) {
        ask("return this.show($0)", question, onAnswer);
    }

    private void ask(String how, String question, Consumer<String> onAnswer) {
        getElement().executeJs(how, question).then(String.class, answer -> heard(answer, onAnswer));
    }

    /** @param answer a credential as JSON, or the name of what failed in the browser */
    final void heard(String answer, Consumer<String> onAnswer) {
        switch (answer) {
            case "AbortError" -> {
                // Another question took the place of this one: what is said is about that one.
            }
            case "NotAllowedError" -> tell.accept(getTranslation("account.passkey.cancelled"));
            case "InvalidStateError" -> tell.accept(getTranslation("account.passkey.already"));
            case String it when it.startsWith("{") -> onAnswer.accept(it);
            default -> tell.accept(getTranslation("account.passkey.failed"));
        }
    }
}
