package fr.declic.proof;

import fr.declic.account.AccountId;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which proofs someone made, and which they took back. */
@Component
@Order(27)
class ProofData implements PersonalData {

    private final IssuedProofs proofs;
    private final ProofWords words;
    private final Messages messages;

    ProofData(IssuedProofs proofs, ProofWords words, Messages messages) {
        this.proofs = proofs;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("issued_proof.account_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        return List.of(new Section(
                "proofs",
                say("title", language),
                say("why", language),
                List.of(say("head.what", language), say("head.made", language), say("head.revoked", language)),
                Source.of(proofs.of(person).stream()
                        .map(it -> entry(it, language))
                        .toList())));
    }

    private Entry entry(IssuedProof proof, Locale language) {
        return new Entry(
                List.of(
                        words.name(proof, language),
                        When.of(proof.issuedAt(), language),
                        proof.revokedAt().map(at -> When.of(at, language)).orElse("")),
                Map.of(
                        "id",
                        proof.id().toString(),
                        "kind",
                        proof.kind().key(),
                        "code",
                        proof.code(),
                        "issuedAt",
                        proof.issuedAt().toString(),
                        "revokedAt",
                        proof.revokedAt().map(Instant::toString).orElse("")));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("proof.data." + key, language);
    }
}
