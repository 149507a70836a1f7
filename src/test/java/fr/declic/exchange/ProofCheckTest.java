package fr.declic.exchange;

import static fr.declic.exchange.Samples.ISSUER;
import static fr.declic.exchange.Samples.KEY;
import static fr.declic.exchange.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.exchange.Finding.Content;
import fr.declic.exchange.Finding.NoProof;
import fr.declic.exchange.Finding.Proof;
import fr.declic.exchange.Finding.Signature;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.SignedText.KeyInside;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCheckTest {

    private final ProofCheck check = new ProofCheck(Samples.ours(KEY));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anAttestationAndItsSummaryAreReadAgain(long seed) {
        var statement = Samples.statement(new Random(seed));
        assertThat(proof(statement.sign(KEY)).content()).isEqualTo(new Content.OfStatement(statement));
        var summary = Summary.of(statement);
        assertThat(proof(summary.sign(KEY)))
                .isEqualTo(new Proof(
                        new Content.OfSummary(summary),
                        new Signature.Right(new Signer.Us()),
                        Optional.of(statement.id())));
        assertThat(summary.levels()).hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoé", "Une personne dont le nom est long, bien plus long que ceux que l’on rencontre ici"})
    void aSummaryFitsIntoACodeThatPhonesCanRead(String name) {
        var statement = new Statement(
                UUID.randomUUID(),
                new Issuer(
                        "Médiathèque intercommunale Andrée-Chedid, espace numérique", "https://declic.agglo.example"),
                Optional.of(name).map(it -> it.substring(0, Math.min(it.length(), Statement.LONGEST_NAME))),
                NOW,
                Samples.levels(new Random(1), 21));
        assertThat(Summary.of(statement).sign(KEY)).hasSizeLessThan(710);
    }

    @Test
    void oneAlteredByteOfASummaryIsNeverRight() {
        var text = Summary.of(Samples.statement(new Random(3))).sign(KEY);
        for (int at = 0; at < text.length(); at++) {
            for (char other : new char[] {'A', 'z', '0', '_', '.', ' '}) {
                var altered = text.substring(0, at) + other + text.substring(at + 1);
                if (!altered.equals(text) && check.check(altered) instanceof Proof it) {
                    assertThat(it.signature()).as("byte %d", at).isNotInstanceOf(Signature.Right.class);
                }
            }
        }
    }

    @Test
    void aPassportOfWhichAnyByteWasAlteredIsSaidToBeAlteredOrNoProofAtAll() {
        var file = PassportWriter.write(Samples.passport(new Random(4), 6), KEY);
        int payload = new String(file, StandardCharsets.US_ASCII).indexOf('.') + 1;
        for (int at = 0; at < file.length; at++) {
            var altered = file.clone();
            altered[at] = (byte) (file[at] == 'A' ? 'B' : 'A');
            var found = check.check(new String(altered, StandardCharsets.US_ASCII));
            var wrong = found instanceof Finding.Spoilt
                    || found instanceof Proof it && it.signature() instanceof Signature.Wrong;
            assertThat(wrong || found instanceof NoProof).as("byte %d", at).isTrue();
            if (at >= payload && at < file.length - 1 && file[at] != '.' && file[at + 1] != '.') {
                assertThat(wrong).as("byte %d of what it says", at).isTrue();
            }
        }
    }

    @Test
    void aBadgeSaysWhatItIsForAndByWhom() {
        var proof = proof(OpenBadge.write(Samples.badge(), KEY));
        assertThat(proof.signature()).isEqualTo(new Signature.Right(new Signer.Us()));
        assertThat(proof.id()).contains(Samples.badge().id());
        assertThat(proof.content()).isInstanceOfSatisfying(Content.OfBadges.class, it -> {
            assertThat(it.issuer()).isEqualTo(ISSUER);
            assertThat(it.issuedAt()).isEqualTo(NOW);
            assertThat(it.badges().getFirst().name()).startsWith("Identifier");
            assertThat(it.badges().getFirst().done()).startsWith("4 questions");
        });
    }

    @Test
    void allBadgesInOneFileAreAllRead() {
        var record = new LearnerRecord(
                UUID.randomUUID(),
                ISSUER,
                Samples.badge().holder(),
                NOW,
                "Mes réussites",
                List.of(Samples.badge(), Samples.badge()));
        var proof = proof(record.sign(KEY));
        assertThat(proof.signature()).isInstanceOf(Signature.Right.class);
        assertThat(((Content.OfBadges) proof.content()).badges()).hasSize(2);
    }

    @Test
    void claimsThatSayOtherwiseThanTheCredentialAreWrong() {
        var badge = Samples.badge();
        var text = Credential.sign(
                OpenBadge.credential(badge), UUID.randomUUID(), ISSUER, "urn:uuid:x", badge.issuedAt(), KEY);
        assertThat(proof(text).signature()).isInstanceOf(Signature.Wrong.class);
    }

    @Test
    void aStrangersProofIsWholeButTheirs() {
        assertThat(proof(OpenBadge.write(Samples.badge(), SigningKey.generate()))
                        .signature())
                .isInstanceOf(Signature.Stranger.class);
    }

    @Test
    void aSummaryOfAStrangerCannotBeChecked() {
        var text = Summary.of(Samples.statement(new Random(1))).sign(SigningKey.generate());
        assertThat(proof(text).signature()).isInstanceOf(Signature.NoKey.class);
    }

    @Test
    void aTrustedInstallationIsCalledAsOneCallsItHere() {
        var theirs = SigningKey.generate();
        var text = Samples.statement(new Random(1)).sign(theirs);
        KnownKeys keys = _ -> Optional.of(new KnownKeys.Known(theirs.publicKey(), new Signer.Trusted("Le Hublot")));
        assertThat(((Proof) new ProofCheck(keys).check(text)).signature())
                .isEqualTo(new Signature.Right(new Signer.Trusted("Le Hublot")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "a.b.c",
                "e30.e30.e30",
                "eyJhbGciOiJub25lIn0.e30.AAAA", // alg: none
                "eyJhbGciOiJIUzI1NiJ9.e30.AAAA", // a shared secret
                "{\"type\": \"OpenBadgeCredential\"}"
            })
    void whatIsNoProofIsSaidToBeNone(String text) {
        assertThat(check.check(text)).isInstanceOf(NoProof.class);
    }

    @Test
    void whatWouldTakeMuchMoreRoomThanItHasIsNotRead() {
        var badge = "{\"type\":[\"OpenBadgeCredential\"],\"validFrom\":\"2026-01-01T00:00:00Z\",\"x\":[%s{}]}";
        assertThat(signed(badge.formatted("{},".repeat(10)))).isInstanceOf(Proof.class);
        assertThat(signed(badge.formatted("{},".repeat(100_000)))).isInstanceOf(NoProof.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00"})
    void aBadgeOfADayThatNoCalendarShowsIsNone(String day) {
        assertThat(signed("{\"type\":[\"OpenBadgeCredential\"],\"validFrom\":\"%s\"}".formatted(day)))
                .isInstanceOf(NoProof.class);
    }

    private Finding signed(String json) {
        return check.check(
                SignedText.sign(json.getBytes(StandardCharsets.UTF_8), Credential.TYPE, KEY.kid(), KeyInside.YES, KEY));
    }

    @Test
    void aSignedTextOfAnotherKindIsNoProof() {
        var text = SignedText.sign(Json.write(Map.of("a", 1)), "JWT", KEY.kid(), KeyInside.YES, KEY);
        assertThat(check.check(text)).isInstanceOf(NoProof.class);
        assertThat(SignedText.read(text).orElseThrow().payload())
                .isEqualTo("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    }

    private Proof proof(String text) {
        return (Proof) check.check(text);
    }
}
