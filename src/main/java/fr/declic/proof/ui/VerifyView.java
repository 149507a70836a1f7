package fr.declic.proof.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.exchange.Finding;
import fr.declic.exchange.Finding.Content;
import fr.declic.exchange.Finding.Signature;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.platform.FileField;
import fr.declic.proof.ProofDesk;
import fr.declic.proof.ProofDesk.Checked;
import fr.declic.proof.ProofDesk.Revocation;
import fr.declic.proof.ProofRoutes;

/** « Vérifier une preuve » : anyone gives a file, or scans the code on a paper, and reads what it is worth. */
@Route(ProofRoutes.VERIFY)
@AnonymousAllowed
class VerifyView extends ProofScreen {

    private final ProofDesk desk;
    private final Said said;

    VerifyView(ProofDesk desk, SaidWords words) {
        super("verify");
        this.desk = desk;
        said = new Said(words, getLocale());
        show();
    }

    private void show() {
        start("title");
        add(paragraph("what"));
        add(file(
                "proof",
                "file",
                ".pdf,.jws,.jwt,.txt",
                ProofDesk.MOST,
                (field, given) -> tell(desk.check(given.bytes()), field)));
        add(soft("kept"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE_CODE).then(String.class, this::scanned);
    }

    void scanned(String text) {
        if (!text.isEmpty()) {
            switch (desk.check(text)) {
                case Checked.Known known -> show(known);
                case Checked.Spoilt _ -> showAltered();
                case Checked.OtherVersion(int version) -> tell(text("refused.version", version));
                case Checked.NoProof _, Checked.PlainPdf _, Checked.AnArchive _, Checked.TooLarge _ ->
                    tell(text("refused.code"));
            }
        }
    }

    private void tell(Checked checked, FileField field) {
        switch (checked) {
            case Checked.TooLarge _ ->
                field.refuse(getTranslation("platform.file.too-large", ProofDesk.MOST / 1_000_000));
            case Checked.AnArchive _ -> field.refuse(text("refused.archive"));
            case Checked.PlainPdf _ -> field.refuse(text("refused.pdf"));
            case Checked.NoProof _ -> field.refuse(text("refused.no-proof"));
            case Checked.OtherVersion(int version) -> field.refuse(text("refused.version", version));
            case Checked.Spoilt _ -> showAltered();
            case Checked.Known known -> show(known);
        }
    }

    /** What it says does not count: it is not shown. */
    private void showAltered() {
        start("verdict.wrong");
        var sentence = new Paragraph(text("is.wrong"));
        sentence.addClassNames("say", "not-yet");
        add(sentence, acts(button("again", "main", this::show)));
    }

    private void show(Checked.Known known) {
        var proof = known.proof();
        if (proof.signature() instanceof Signature.Wrong) {
            showAltered();
            return;
        }
        start(verdict(known));
        var sentence = new Paragraph(sentence(known));
        sentence.addClassNames("say", fine(known) ? "right" : "not-yet");
        add(sentence);
        var facts = new DescriptionList();
        facts.add(new Term(text("fact.what")), new Description(said.kind(proof.content())));
        facts.add(new Term(text("fact.who")), new Description(who(proof)));
        facts.add(
                new Term(text("fact.when")), new Description(day(proof.content().issuedAt())));
        said.person(proof.content()).ifPresent(it -> facts.add(new Term(text("fact.person")), new Description(it)));
        facts.add(new Term(text("fact.revoked")), new Description(revoked(known.revocation())));
        add(facts, part("says"), lines(proof.content()));
        add(soft(paper(proof.content()) ? "compare" : "whole"), acts(button("again", "main", this::show)));
    }

    private static boolean fine(Checked.Known known) {
        return known.proof().signature() instanceof Signature.Right
                && !(known.revocation() instanceof Revocation.Yes)
                && !known.fromTheFuture();
    }

    private static boolean paper(Content content) {
        return content instanceof Content.OfStatement || content instanceof Content.OfSummary;
    }

    private String verdict(Checked.Known known) {
        if (known.fromTheFuture()) {
            return "verdict.future";
        }
        return switch (known.proof().signature()) {
            case Signature.Right _ ->
                known.revocation() instanceof Revocation.Yes ? "verdict.revoked" : "verdict.right";
            case Signature.Wrong _ -> "verdict.wrong";
            case Signature.Stranger _ -> "verdict.stranger";
            case Signature.NoKey _ -> "verdict.no-key";
        };
    }

    private String sentence(Checked.Known known) {
        if (known.fromTheFuture()) {
            return text("is.future", day(known.proof().content().issuedAt()));
        }
        return switch (known.proof().signature()) {
            case Signature.Right(Signer.Us _) ->
                known.revocation() instanceof Revocation.Yes(var at) ? text("is.revoked", day(at)) : text("is.ours");
            case Signature.Right(Signer.Trusted(var name)) -> text("is.trusted", name);
            case Signature.Wrong _ -> text("is.wrong");
            case Signature.Stranger _ -> text("is.stranger");
            case Signature.NoKey _ -> text("is.no-key");
        };
    }

    /** Under the name that is sure; else under the one that it gives itself. */
    private String who(Finding.Proof proof) {
        var issuer = proof.content().issuer();
        var claimed = issuer.address().isEmpty() ? issuer.name() : issuer.name() + ", " + issuer.address();
        return switch (proof.signature()) {
            case Signature.Right(Signer.Trusted(var name)) -> text("who.trusted", name, claimed);
            case Signature.Right(Signer.Us _) -> claimed;
            case Signature.Stranger _, Signature.NoKey _, Signature.Wrong _ -> text("who.claimed", claimed);
        };
    }

    private String revoked(Revocation revocation) {
        return switch (revocation) {
            case Revocation.No _ -> text("revoked.no");
            case Revocation.Yes(var at) -> text("revoked.yes", day(at));
            case Revocation.CannotTell _ -> text("revoked.cannot-tell");
        };
    }

    private Div lines(Content content) {
        var list = new UnorderedList();
        said.lines(content).forEach(it -> list.add(new ListItem(it)));
        return new Div(list);
    }
}
