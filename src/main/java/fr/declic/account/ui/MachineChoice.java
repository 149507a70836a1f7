package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.account.ThisMachine;
import java.util.function.Consumer;

/** Says whether this computer is the visitor's own, and changes it, back and forth. */
class MachineChoice extends Div {

    private final ThisMachine machine;
    private final Consumer<String> tell;

    MachineChoice(ThisMachine machine, Consumer<String> tell) {
        this.machine = machine;
        this.tell = tell;
        addClassName("machine");
        draw();
    }

    private void draw() {
        removeAll();
        var mine = machine.isMine();
        var what = new Paragraph(getTranslation(mine ? "account.machine.mine" : "account.machine.shared"));
        what.addClassName("soft");
        var change = new NativeButton(
                getTranslation(mine ? "account.machine.share" : "account.machine.keep"), _ -> change(mine));
        change.addClassName("quiet");
        add(what, change);
    }

    private void change(boolean wasMine) {
        if (wasMine) {
            machine.thisMachineIsShared();
        } else {
            machine.thisMachineIsMine();
        }
        draw();
        tell.accept(getTranslation(wasMine ? "account.machine.share.done" : "account.machine.keep.done"));
    }
}
