package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.account.LinkMail;
import fr.declic.account.OneTimeLink;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.Consumer;

/** A one-time link, shown once to who hands it over: to copy, to scan, or to send where there is a mail server. */
class HandOver extends Div {

    private final LinkMail mail;
    private final String address;
    private final Consumer<String> tell;
    private final TextLine to = new TextLine(
            "mail", getTranslation("account.hand-over.mail"), getTranslation("account.hand-over.mail.hint"), "off");

    HandOver(OneTimeLink link, String address, LinkMail mail, Consumer<String> tell) {
        this.mail = mail;
        this.address = address;
        this.tell = tell;
        addClassName("hand-over");
        var until = link.expires().atZone(ZoneId.systemDefault());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(getLocale());
        var what = new Paragraph(getTranslation("account.hand-over.what", day.format(until), hour.format(until)));
        add(what, shown());
        if (mail.isPossible()) {
            add(new EntryForm(getTranslation("account.hand-over.send"), this::send, to));
        }
    }

    private Div shown() {
        var field = new Input();
        field.setId("one-time-link");
        field.addClassName("line");
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        var label = new NativeLabel(getTranslation("account.hand-over.link"));
        label.setFor(field);
        var copy = new NativeButton(getTranslation("account.hand-over.copy"));
        copy.addClassName("quiet");
        copy.getElement().executeJs("""
                this.onclick = async () => {
                  const field = document.getElementById('one-time-link');
                  field.select();
                  try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand('copy'); }
                  this.textContent = $0;
                }
                """, getTranslation("account.hand-over.copied"));
        var box = new Div(label, field, copy);
        box.addClassName("field");
        return box;
    }

    private void send(Map<String, String> typed) {
        var sent = mail.send(
                typed.getOrDefault("mail", ""),
                getTranslation("account.hand-over.subject"),
                getTranslation("account.hand-over.letter", address));
        switch (sent) {
            case YES -> tell.accept(getTranslation("account.hand-over.sent"));
            case NOT_AN_ADDRESS -> to.refuse(getTranslation("account.hand-over.no-address"));
            case NO -> tell.accept(getTranslation("account.hand-over.not-sent"));
        }
    }
}
