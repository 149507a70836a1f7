package fr.declic.account.ui;

import com.vaadin.flow.component.Component;
import fr.declic.account.PasswordCheck;

/** Why a password is not taken, in a sentence that says what to do. */
final class Refusals {

    private Refusals() {}

    static String of(PasswordCheck check, Component speaker) {
        return switch (check) {
            case PasswordCheck.TooShort it -> speaker.getTranslation("account.password.too-short", it.least());
            case PasswordCheck.TooLong it -> speaker.getTranslation("account.password.too-long", it.most());
            case PasswordCheck.Common _ -> speaker.getTranslation("account.password.common");
            case PasswordCheck.AboutThem _ -> speaker.getTranslation("account.password.about-you");
            case PasswordCheck.Good _ -> "";
        };
    }
}
