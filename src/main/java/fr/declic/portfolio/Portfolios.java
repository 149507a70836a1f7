package fr.declic.portfolio;

import fr.declic.account.AccountFacts;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.competency.LearnerLevels;
import fr.declic.competency.Standing;
import fr.declic.content.Framework.Competency;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.Portfolio.Module;
import fr.declic.portfolio.Portfolio.Validated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a portfolio together, for a service that has checked that the one who asks may read it. */
@Component
class Portfolios {

    private final Reference reference;
    private final LearnerLevels levels;
    private final Traces traces;
    private final SelfAssessments said;
    private final Validations validations;
    private final AccountFacts facts;
    private final CurrentAccount current;

    Portfolios(
            Reference reference,
            LearnerLevels levels,
            Traces traces,
            SelfAssessments said,
            Validations validations,
            AccountFacts facts,
            CurrentAccount current) {
        this.reference = reference;
        this.levels = levels;
        this.traces = traces;
        this.said = said;
        this.validations = validations;
        this.facts = facts;
        this.current = current;
    }

    Portfolio of(AccountId owner) {
        var standings = levels.standings(owner).stream().collect(Collectors.toMap(Standing::code, Function.identity()));
        var all = said.of(owner);
        var validated = validated(owner);
        var lines = reference.competencies().stream()
                .map(it -> new Line(
                        it,
                        reference.block(it).orElse(it),
                        Optional.ofNullable(standings.get(Reference.full(it.code()))),
                        modules(it, standings),
                        all.stream().filter(one -> one.code().equals(it.code())).toList(),
                        validated.stream()
                                .filter(one -> one.validation().code().equals(it.code()))
                                .toList()))
                .toList();
        var told = traces.of(owner).stream().filter(it -> !it.isBlank()).toList();
        return new Portfolio(lines, told, reference.note());
    }

    private List<Module> modules(Competency competency, Map<String, Standing> standings) {
        return reference.modules(competency.code()).stream()
                .map(it -> new Module(
                        it.id(),
                        it.title(),
                        Optional.ofNullable(standings.get(Standing.ofModule(it.id())))
                                .map(Standing::level)))
                .toList();
    }

    private List<Validated> validated(AccountId owner) {
        var kept = validations.of(owner);
        var names =
                facts.colleagues(kept.stream().flatMap(it -> it.by().stream()).collect(Collectors.toSet()));
        return kept.stream()
                .map(it -> new Validated(
                        it,
                        it.by().map(by -> names.getOrDefault(by, "")).orElse(""),
                        it.by().equals(current.id())))
                .toList();
    }
}
