package fr.declic.proof.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.declic.platform.DataTable;
import fr.declic.privacy.When;
import fr.declic.proof.IssuedProof;
import fr.declic.proof.ProofWords;
import java.util.List;
import java.util.function.Consumer;

/** The proofs that one has made, each with a way to take it back. */
final class IssuedTable extends Div {

    private final ProofWords words;
    private final Consumer<IssuedProof> takeBack;

    IssuedTable(ProofWords words, Consumer<IssuedProof> takeBack) {
        this.words = words;
        this.takeBack = takeBack;
    }

    void show(List<IssuedProof> proofs) {
        removeAll();
        if (proofs.isEmpty()) {
            return;
        }
        var table = new DataTable(
                text("issued.caption"),
                List.of(text("issued.head.what"), text("issued.head.made"), text("issued.head.state")));
        proofs.forEach(it -> table.row(name(it), day(it), state(it)));
        add(table);
    }

    private Component name(IssuedProof proof) {
        return new Named(
                subject -> getTranslation("proof.kind." + proof.kind().key(), subject),
                words.subject(proof, getLocale()),
                words.language(proof.code(), getLocale()));
    }

    private Component state(IssuedProof proof) {
        return proof.revokedAt()
                .<Component>map(at -> new Span(text("issued.revoked", When.dayOf(at, getLocale()))))
                .orElseGet(() -> button(proof));
    }

    private NativeButton button(IssuedProof proof) {
        var button = new NativeButton(text("revoke"), _ -> takeBack.accept(proof));
        button.addClassName("quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", text("revoke.which", words.name(proof, getLocale()), day(proof)));
        return button;
    }

    private String day(IssuedProof proof) {
        return When.dayOf(proof.issuedAt(), getLocale());
    }

    private String text(String key, Object... args) {
        return getTranslation("proof.mine." + key, args);
    }
}
