package fr.declic.proof;

import fr.declic.competency.CompetencyNames;
import fr.declic.competency.Standing;
import fr.declic.content.Shelf;
import fr.declic.page.Typography;
import fr.declic.platform.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What proofs are called. */
@Component
public class ProofWords {

    private final CompetencyNames names;
    private final Shelf shelf;
    private final Messages messages;

    ProofWords(CompetencyNames names, Shelf shelf, Messages messages) {
        this.names = names;
        this.shelf = shelf;
        this.messages = messages;
    }

    /** What a code is called, with its framework where it has one. */
    public String named(String code, Locale language) {
        var name = names.of(code, language);
        return names.framework(code)
                .map(it -> messages.getTranslation("proof.subject", language, name, it))
                .orElse(name);
    }

    /** What one can do, where a module says it; else what the competency is called. */
    String sentence(String code, Locale language) {
        return Standing.moduleOf(code)
                .flatMap(shelf::known)
                .map(it -> Typography.of(it.canDo(), it.language()))
                .orElseGet(() -> names.of(code, language));
    }

    /** The language of the words that the names of a code come in, and {@link #sentence} too. */
    public Locale language(String code, Locale wanted) {
        return names.language(code, wanted);
    }

    /** What a badge is for; empty for other proofs. */
    public String subject(IssuedProof proof, Locale language) {
        return proof.code().isEmpty() ? "" : named(proof.code(), language);
    }

    /** A badge with what it is for. */
    public String name(IssuedProof proof, Locale language) {
        return messages.getTranslation("proof.kind." + proof.kind().key(), language, subject(proof, language));
    }
}
