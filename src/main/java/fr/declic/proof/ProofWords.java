package fr.declic.proof;

import fr.declic.competency.CompetencyNames;
import fr.declic.competency.Standing;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
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

    /** What one can do, where a module says it; else what the competency is called. */
    String sentence(String code, Locale language) {
        return Standing.moduleOf(code)
                .flatMap(shelf::known)
                .map(CourseModule::canDo)
                .orElseGet(() -> names.of(code, language));
    }

    /** The language of the words that the names of a code come in, and {@link #sentence} too. */
    public Locale language(String code, Locale wanted) {
        return names.language(code, wanted);
    }

    /** What a badge is for; empty for other proofs. */
    public String subject(IssuedProof proof, Locale language) {
        return proof.code().isEmpty() ? "" : names.of(proof.code(), language);
    }

    /** A badge with what it is for. */
    public String name(IssuedProof proof, Locale language) {
        return messages.getTranslation("proof.kind." + proof.kind().key(), language, subject(proof, language));
    }
}
