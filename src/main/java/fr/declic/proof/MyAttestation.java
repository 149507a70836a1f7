package fr.declic.proof;

import fr.declic.account.CurrentAccount;
import fr.declic.competency.MyLevels;
import fr.declic.competency.Standing;
import fr.declic.exchange.Attainment;
import fr.declic.exchange.Stated;
import fr.declic.exchange.Statement;
import fr.declic.exchange.Summary;
import fr.declic.proof.MyProofs.Made;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current learner can do, on paper and as a code to scan: what they acquired, and nothing else. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyAttestation {

    private final CurrentAccount current;
    private final MyLevels levels;
    private final Issuance issuance;
    private final ProofWords words;
    private final AttestationPaper paper;
    private final Clock clock;

    MyAttestation(
            CurrentAccount current,
            MyLevels levels,
            Issuance issuance,
            ProofWords words,
            AttestationPaper paper,
            Clock clock) {
        this.current = current;
        this.levels = levels;
        this.issuance = issuance;
        this.words = words;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Signed, to be printed.
     *
     * @param proof the signed text that goes with the paper
     * @param address what the code on the paper holds: where it is checked, and its summary behind the #
     */
    public record Signed(Statement statement, String proof, String address) {}

    /** What comes of asking for a PDF. */
    public sealed interface Printed {

        record Done(Made file) implements Printed {}

        record NotAName() implements Printed {}

        /** @param signs of the name, which the letters that go into the file lack */
        record NotPrintable(List<String> signs) implements Printed {
            public NotPrintable {
                signs = List.copyOf(signs);
            }
        }
    }

    /** Whether there is anything to attest. */
    public boolean any() {
        return levels.all().stream().anyMatch(it -> it.level().acquired());
    }

    /** Without a name. */
    @Transactional
    public Signed code(Locale language) {
        return sign(Optional.empty(), acquired(levels.all()), language);
    }

    /** @param name as it was typed; it may be empty, and is kept nowhere */
    @Transactional
    public Printed print(String name, Locale language) {
        var person = PrintedName.of(name);
        if (person.isEmpty() && !name.isBlank()) {
            return new Printed.NotAName();
        }
        var lacking = person.map(PrintedName::lacking).orElse(List.of());
        if (!lacking.isEmpty()) {
            return new Printed.NotPrintable(lacking);
        }
        var all = levels.all();
        var acquired = acquired(all);
        var pdf = paper.write(sign(person, acquired, language), acquired, all, language);
        return new Printed.Done(new Made("attestation-declic.pdf", "application/pdf", pdf));
    }

    private static List<Standing> acquired(List<Standing> all) {
        return all.stream().filter(it -> it.level().acquired()).toList();
    }

    private Signed sign(Optional<String> person, List<Standing> acquired, Locale language) {
        var now = clock.instant();
        var statement = new Statement(
                issuance.give(current.require(), ProofKind.ATTESTATION, "", now).id(),
                issuance.issuer(),
                person,
                now.truncatedTo(ChronoUnit.SECONDS),
                acquired.stream().map(it -> stated(it, language)).toList());
        var address = statement.issuer().address() + "/" + ProofRoutes.VERIFY + "#";
        return new Signed(
                statement,
                statement.sign(issuance.key()),
                address + Summary.of(statement).sign(issuance.key()));
    }

    private Stated stated(Standing standing, Locale language) {
        return new Stated(
                standing.code(),
                words.sentence(standing.code(), language),
                Attainment.valueOf(standing.level().name()),
                standing.proficiency());
    }
}
