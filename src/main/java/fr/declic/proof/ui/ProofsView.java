package fr.declic.proof.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.competency.CompetencyNames;
import fr.declic.competency.Standing;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.PassportFile;
import fr.declic.page.QrCode;
import fr.declic.platform.EntryForm;
import fr.declic.platform.FileField;
import fr.declic.platform.Fragment;
import fr.declic.platform.TextLine;
import fr.declic.proof.IssuedProof;
import fr.declic.proof.MyAttestation;
import fr.declic.proof.MyProofs;
import fr.declic.proof.MyProofs.Made;
import fr.declic.proof.PassportDesk;
import fr.declic.proof.PassportDesk.Look;
import fr.declic.proof.ProofRoutes;
import fr.declic.proof.ProofWords;
import java.util.Base64;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** « Mes preuves » : what each is and for whom; make one, take one back, bring a passport. */
@Route(ProofRoutes.MINE)
@AnonymousAllowed
class ProofsView extends ProofScreen {

    private static final int LARGEST_PASSPORT = 2_000_000;

    /** The file is in the answer itself: it has no address, and no cache holds it. */
    private static final String SAVE = """
            const bytes = Uint8Array.from(atob($0), it => it.charCodeAt(0));
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([bytes], {type: $1}));
            link.download = $2;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 60000);
            """;

    private final CurrentAccount current;
    private final MyProofs proofs;
    private final MyAttestation attestation;
    private final PassportDesk desk;
    private final CompetencyNames names;
    private final ProofWords words;
    private final IssuedTable made;

    ProofsView(
            CurrentAccount current,
            MyProofs proofs,
            MyAttestation attestation,
            PassportDesk desk,
            CompetencyNames names,
            ProofWords words) {
        super("mine");
        this.current = current;
        this.proofs = proofs;
        this.attestation = attestation;
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.made = new IssuedTable(words, this::ask);
        show();
    }

    private void show() {
        start("title");
        add(paragraph("what"));
        var someone = current.id().isPresent();
        if (someone && proofs.any()) {
            if (attestation.any()) {
                attestation();
            }
            passport();
            badges(proofs.earned());
        } else {
            add(paragraph("none"), acts(link("begin", "main", "")));
        }
        bring();
        if (someone) {
            issued();
        } else {
            add(acts(link("verify", "second", ProofRoutes.VERIFY)));
        }
    }

    private void attestation() {
        var name = new TextLine("name", text("attestation.name"), text("attestation.name.hint"), "name").most(80);
        add(part("attestation"), paragraph("attestation.what"));
        add(new EntryForm(text("attestation.go"), typed -> print(typed.getOrDefault("name", ""), name), name));
        add(paragraph("code.offer"), acts(button("code.go", "quiet", () -> show(attestation.code(getLocale())))));
    }

    private void print(String typed, TextLine name) {
        switch (attestation.print(typed, getLocale())) {
            case MyAttestation.Printed.Done(var file) -> save(file);
            case MyAttestation.Printed.NotAName _ -> refuse(name, text("attestation.name.refused"));
            case MyAttestation.Printed.NotPrintable(var signs) ->
                refuse(name, text("attestation.name.not-printable", String.join(", ", signs)));
        }
    }

    private void refuse(TextLine name, String sentence) {
        tell("");
        name.refuse(sentence);
    }

    /** What a phone reads from a sheet of paper, or from another screen. */
    private void show(MyAttestation.Signed signed) {
        start("code.title");
        var statement = signed.statement();
        add(paragraph("code.what", statement.issuer().name(), day(statement.issuedAt())));
        var code = new Fragment(QrCode.svg(signed.address(), text("code.alt")));
        code.addClassName("code");
        var list = new UnorderedList();
        statement
                .levels()
                .forEach(it -> list.add(new ListItem(new Named(
                        name -> text(
                                "code.line",
                                name,
                                getTranslation("competency.level." + it.level().key())),
                        StringUtils.removeEnd(it.name(), "."),
                        names.language(it.code(), getLocale())))));
        var print = button("code.print", "main", () -> getElement().executeJs("window.print()"));
        add(code, list, acts(print, button("code.back", "quiet", this::show)));
    }

    private void passport() {
        add(part("passport"), paragraph("passport.what"), soft("passport.care"));
        add(acts(button("passport.go", "quiet", () -> save(proofs.passport()))));
    }

    private void badges(List<Standing> earned) {
        add(part("badges"), paragraph("badges.what"));
        if (earned.isEmpty()) {
            add(paragraph("badges.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("badges");
        earned.forEach(it -> {
            var name = words.named(it.code(), getLocale());
            var get = button("badge.go", "quiet", () -> proofs.badge(it.code()).ifPresent(this::save));
            get.getElement().setAttribute("aria-label", text("badge.go.which", name));
            list.add(new ListItem(Named.of(name, names.language(it.code(), getLocale())), get));
        });
        add(list, paragraph("record.what"));
        add(acts(button("record.go", "quiet", () -> proofs.record().ifPresent(this::save))));
    }

    private void save(Made file) {
        var base64 = Base64.getEncoder().encodeToString(file.bytes());
        getElement().executeJs(SAVE, base64, file.type(), file.name());
        made.show(proofs.issued());
        tell(text("saved", file.name()));
    }

    // --- Bring a passport --------------------------------------------------------------------------------------------

    private void bring() {
        add(part("bring"), paragraph("bring.what"));
        add(file("passport", "bring.file", ".jws", LARGEST_PASSPORT, (field, given) -> look(given.bytes(), field)));
    }

    private void look(byte[] file, FileField field) {
        tell("");
        switch (desk.look(file)) {
            case Look.Refused(var why) -> field.refuse(sentence(why));
            case Look.TakenBack _ -> field.refuse(text("refused.taken-back"));
            case Look.Ready ready when ready.added() == 0 -> tell(text("bring.nothing-new"));
            case Look.Ready ready -> offer(file, ready);
        }
    }

    private void offer(byte[] file, Look.Ready ready) {
        start("offer.title");
        var from = ready.file().signer() instanceof Signer.Trusted(var name)
                ? name
                : ready.file().passport().issuer().name();
        add(paragraph("offer.what", from, day(ready.file().passport().issuedAt())));
        add(paragraph("offer.added", ready.added()));
        add(paragraph(ready.here() == 0 ? "offer.empty" : "offer.merge"));
        if (!ready.lowered().isEmpty()) {
            add(paragraph("offer.lowered"), lowered(ready.lowered()));
        }
        add(acts(button("offer.go", "main", () -> take(file)), button("offer.leave", "quiet", this::show)));
    }

    private UnorderedList lowered(List<String> codes) {
        var list = new UnorderedList();
        codes.forEach(it -> list.add(new ListItem(words.named(it, getLocale()))));
        return list;
    }

    private void take(byte[] file) {
        var taken = desk.bring(file);
        show();
        tell(
                switch (taken) {
                    case Look.Ready ready -> text("taken", ready.added());
                    case Look.Refused(var why) -> sentence(why);
                    case Look.TakenBack _ -> text("refused.taken-back");
                });
    }

    private String sentence(PassportFile why) {
        return switch (why) {
            case PassportFile.TooLarge _ -> getTranslation("platform.file.too-large", LARGEST_PASSPORT / 1_000_000);
            case PassportFile.NotAPassport _ -> text("refused.not-a-passport");
            case PassportFile.Tampered _ -> text("refused.tampered");
            case PassportFile.UnknownSigner it ->
                text("refused.unknown", it.says().name(), it.says().address());
            case PassportFile.OtherVersion it -> text("refused.version", it.version());
            case PassportFile.FromTheFuture it -> text("refused.future", day(it.issuedAt()));
            case PassportFile.Faulty _, PassportFile.Fine _ -> text("refused.faulty");
        };
    }

    // --- Those made --------------------------------------------------------------------------------------------------

    private void issued() {
        add(part("issued"), paragraph("issued.what"), acts(link("verify", "second", ProofRoutes.VERIFY)), made);
        made.show(proofs.issued());
    }

    private void ask(IssuedProof proof) {
        var name = words.name(proof, getLocale());
        start("revoke.title");
        add(paragraph("revoke.what", name, day(proof.issuedAt())), new Paragraph(text("revoke.no-return")));
        add(acts(
                button("revoke.go", "main", () -> {
                    proofs.revoke(proof.id());
                    show();
                    tell(text("revoked"));
                }),
                button("revoke.leave", "quiet", this::show)));
    }
}
