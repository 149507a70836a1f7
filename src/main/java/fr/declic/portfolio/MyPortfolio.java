package fr.declic.portfolio;

import fr.declic.account.AccountFacts;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.platform.WrittenText;
import fr.declic.portfolio.Trace.Written;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The portfolio of who is there: they write it, say where they are, and choose who may read it. */
@Service
@PreAuthorize("hasRole('ADVISER')")
public class MyPortfolio {

    /** With how many trainers it may be shared. */
    static final int READERS = 20;

    private final CurrentAccount current;
    private final Portfolios portfolios;
    private final Reference reference;
    private final Traces traces;
    private final SelfAssessments said;
    private final Shares shares;
    private final Names names;
    private final AccountFacts facts;
    private final Clock clock;

    MyPortfolio(
            CurrentAccount current,
            Portfolios portfolios,
            Reference reference,
            Traces traces,
            SelfAssessments said,
            Shares shares,
            Names names,
            AccountFacts facts,
            Clock clock) {
        this.current = current;
        this.portfolios = portfolios;
        this.reference = reference;
        this.traces = traces;
        this.said = said;
        this.shares = shares;
        this.names = names;
        this.facts = facts;
        this.clock = clock;
    }

    /** All of it, drafts too. */
    public Portfolio look() {
        return portfolios.of(current.require());
    }

    /** Where to write: a new trace, or the one that is still white; empty if there are {@link Trace#MOST}. */
    @Transactional
    public Optional<String> begin() {
        var me = current.require();
        var mine = traces.of(me);
        var white = mine.stream().filter(Trace::isBlank).findFirst();
        if (white.isEmpty() && mine.size() >= Trace.MOST) {
            return Optional.empty();
        }
        return white.map(Trace::id).or(() -> {
            var id = WrittenText.newId();
            traces.begin(id, me, clock.instant());
            return Optional.of(id);
        });
    }

    public Optional<Trace> find(String trace) {
        return traces.of(current.require(), trace);
    }

    /** What is typed is kept as it comes; false if the trace is not there any more. */
    @Transactional
    public boolean keep(String trace, Written written) {
        var known = new Written(written.title(), written.happened(), written.text(), reference.known(written.codes()));
        return traces.keep(current.require(), trace, known, clock.instant());
    }

    /** From now on, those with whom the portfolio is shared read it; false as long as nothing is written. */
    @Transactional
    public boolean add(String trace) {
        var found = find(trace).filter(it -> !it.isBlank());
        found.ifPresent(it -> traces.add(current.require(), it.id(), clock.instant()));
        return found.isPresent();
    }

    /** With its files. */
    @Transactional
    public boolean delete(String trace) {
        return traces.delete(current.require(), trace);
    }

    /** False for a competency that the framework does not have. */
    @Transactional
    public boolean say(String code, Stage stage, String comment) {
        var known = reference.has(code);
        if (known) {
            said.say(
                    current.require(),
                    new SelfAssessment(
                            code,
                            stage,
                            WrittenText.of(comment, SelfAssessment.COMMENT).strip(),
                            clock.instant()));
        }
        return known;
    }

    /** All that they said of a competency is gone. */
    @Transactional
    public void unsay(String code) {
        said.forget(current.require(), code);
    }

    /** A trainer who may read it. */
    public record Reader(AccountId id, String name, Instant since) {}

    public List<Reader> readers() {
        var with = shares.of(current.require());
        var called = facts.colleagues(with.keySet());
        return with.entrySet().stream()
                .map(it -> new Reader(it.getKey(), called.getOrDefault(it.getKey(), ""), it.getValue()))
                .toList();
    }

    /** What came of sharing it. */
    public enum Sharing {
        DONE,
        /** They may read it already. */
        ALREADY,
        /** No trainer is called so; oneself is none. */
        NOBODY,
        /** Several bear this name: a login tells them apart. */
        SEVERAL,
        /** There are {@link #READERS}. */
        FULL
    }

    /** From now on, this trainer may read it. */
    @Transactional
    public Sharing share(String nameOrLogin) {
        var me = current.require();
        var found = names.trainers(nameOrLogin).stream()
                .filter(it -> !it.equals(me))
                .toList();
        if (found.size() != 1) {
            return found.isEmpty() ? Sharing.NOBODY : Sharing.SEVERAL;
        }
        if (shares.of(me).size() >= READERS) {
            return Sharing.FULL;
        }
        return shares.add(me, found.getFirst(), clock.instant()) ? Sharing.DONE : Sharing.ALREADY;
    }

    /** From now on, they read nothing of it any more. */
    @Transactional
    public void unshare(AccountId trainer) {
        shares.remove(current.require(), trainer);
    }
}
