package fr.declic.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.account.MyPasskeys;
import fr.declic.account.MyPasskeys.Asked;
import fr.declic.account.Passkey;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/** One's passkeys: those that one has, and another one. */
class PasskeyList extends Div {

    private static final String PASSWORD = "passkey-password";

    private final H2 heading = new H2();
    private final MyPasskeys mine;
    private final String origin;
    private final Consumer<String> tell;
    private final TextLine password =
            TextLine.password(PASSWORD, text("password"), text("password.hint"), "current-password");

    /**
     * @param origin the one address of passkeys
     * @param tell says what came of it
     */
    PasskeyList(MyPasskeys mine, String origin, Consumer<String> tell) {
        this.mine = mine;
        this.origin = origin;
        this.tell = tell;
        addClassName("passkeys");
        heading.getElement().setAttribute("tabindex", "-1");
        draw();
    }

    private void draw() {
        removeAll();
        heading.setText(text("title"));
        add(heading, new Paragraph(text("what")));
        var list = new UnorderedList();
        list.addClassName("sheets");
        mine.all().forEach(passkey -> list.add(item(passkey)));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        var adding = new PasskeyElement(origin, tell);
        adding.add(soft("shared"), addForm(adding));
        add(adding);
    }

    /** The button that had the focus is gone. */
    private void redraw() {
        draw();
        heading.getElement().callJsFunction("focus");
    }

    private Component addForm(PasskeyElement adding) {
        if (mine.wantsPassword()) {
            return new EntryForm(text("add"), typed -> ask(adding, typed.getOrDefault(PASSWORD, "")), password).quiet();
        }
        var button = new NativeButton(text("add"), _ -> ask(adding, ""));
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button");
        return AccountScreen.acts(button);
    }

    private void ask(PasskeyElement adding, String typed) {
        switch (mine.ask(typed)) {
            case Asked.Browser it -> adding.make(it.question(), this::keep);
            case Asked.WrongPassword _ -> password.refuse(getTranslation("account.access.present.wrong"));
            case Asked.Later _ -> tell.accept(getTranslation("account.card.crowd"));
            case Asked.Full _ -> tell.accept(text("full"));
        }
    }

    final void keep(String answer) {
        var kept = mine.add(answer);
        redraw();
        tell.accept(text(kept ? "added" : "refused"));
    }

    private ListItem item(Passkey passkey) {
        var name = new Paragraph(passkey.name().isEmpty() ? text("unnamed") : text("named", passkey.name()));
        name.addClassName("name");
        var item = new ListItem(name, soft("made", day(passkey.made())));
        item.addClassName("card-sheet");
        passkey.used().ifPresent(used -> item.add(soft("used", day(used))));
        var remove = new NativeButton(text("remove"), _ -> remove(passkey));
        remove.addClassName("quiet");
        remove.getElement().setAttribute("type", "button");
        remove.getElement().setAttribute("aria-label", text("remove.which", name.getText()));
        item.add(remove);
        return item;
    }

    private void remove(Passkey passkey) {
        mine.remove(passkey.id());
        redraw();
        tell.accept(text("removed"));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private Paragraph soft(String key, Object... args) {
        var paragraph = new Paragraph(text(key, args));
        paragraph.addClassName("soft");
        return paragraph;
    }

    private String text(String key, Object... args) {
        return getTranslation("account.passkey." + key, args);
    }
}
