package fr.declic.account.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.declic.account.PasskeyDesk;
import fr.declic.account.PasskeyDesk.Shown;
import java.util.function.Consumer;

/** Comes in with a passkey. */
class PasskeyButton extends PasskeyElement {

    private final PasskeyDesk desk;
    private final Consumer<String> tell;
    private final Runnable entered;

    PasskeyButton(PasskeyDesk desk, Consumer<String> tell, Runnable entered) {
        super(desk.origin(), tell);
        this.desk = desk;
        this.tell = tell;
        this.entered = entered;
        var button = new NativeButton(getTranslation("account.passkey.enter"), _ -> show(desk.ask(), this::enter));
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button");
        add(AccountScreen.acts(button));
    }

    final void enter(String answer) {
        var request = VaadinServletRequest.getCurrent();
        switch (desk.enter(answer, request.getRemoteAddr(), request.getSession().getId())) {
            case Shown.Welcome _ -> entered.run();
            case Shown.Unknown _ -> tell.accept(getTranslation("account.passkey.unknown"));
            case Shown.Wait it ->
                tell.accept(getTranslation(
                        "account.sign-in.wait", it.time().plusMillis(999).toSeconds()));
        }
    }
}
