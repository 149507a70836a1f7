package fr.declic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.page.Texts;
import fr.declic.place.Places;
import fr.declic.platform.Messages;
import fr.declic.proof.AttestationContent.Ability;
import fr.declic.proof.AttestationContent.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The paper that one carries away is one that everybody can read: veraPDF is the judge. */
class AttestationPdfTest {

    private static final String SIGNED = "eyJhbGciOiJFUzI1NiJ9." + "a".repeat(600) + ".c2lnbmF0dXJl";
    private static final Messages MESSAGES = new Messages();

    @BeforeAll
    static void callTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Texts texts(Locale language) {
        return new Texts() {
            @Override
            public String get(String key, Object... args) {
                return MESSAGES.getTranslation(key, language, args);
            }

            @Override
            public Locale locale() {
                return language;
            }
        };
    }

    private static AttestationContent content(String name, int abilities, Locale language, boolean logo) {
        var able = IntStream.range(0, abilities)
                .mapToObj(i -> new Ability(
                        "Je sais retrouver, nommer et ranger un document, numéro " + i + ".",
                        Locale.FRENCH,
                        i % 3 == 0 ? "acquis avec aide" : i % 3 == 1 ? "acquis seul" : "confirmé",
                        "3 questions réussies, 2 pratiques réussies. Dernière fois : 26 novembre 2026."))
                .toList();
        int half = (abilities + 1) / 2;
        var themes = Stream.of(
                        new Theme("Premiers clics", able.subList(0, half)),
                        new Theme("Démarches", able.subList(half, abilities)))
                .filter(theme -> !theme.abilities().isEmpty())
                .toList();
        return new AttestationContent(
                Optional.of(name).filter(it -> !it.isEmpty()),
                logo ? "Médiathèque des Lilas" : "",
                logo ? Optional.of(Places.LOGO.dataUri()) : Optional.empty(),
                LocalDate.of(2026, 11, 26),
                language,
                themes,
                abilities * 5,
                "https://declic.mediatheque.example/verifier",
                "https://declic.mediatheque.example/verifier#" + SIGNED,
                SIGNED);
    }

    private static byte[] write(AttestationContent content) {
        return AttestationPdf.write(content, texts(content.language()));
    }

    static Stream<AttestationContent> contents() {
        return Stream.of(
                content("Zélie Lœuvre-Ståhl", 5, Locale.FRENCH, true),
                content("", 1, Locale.FRENCH, false),
                content("Jan Łukasz Žižka", 57, Locale.FRENCH, true),
                content("Amina 🙂 ليلى 😀", 2, Locale.ENGLISH, false),
                content("<b>Zoé</b> & \"Cie\" <img src=\"file:///etc/passwd\"/>", 3, Locale.FRENCH, false),
                content("Nom ".repeat(2_500), 2, Locale.FRENCH, false),
                content("\u202eeoZ\u0000\n", 2, Locale.FRENCH, false));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void itKeepsEveryRuleOfPdfUa(AttestationContent content) throws Exception {
        var pdf = write(content);
        assertThat(faults(pdf)).isEmpty();
        assertThat(AttestationPdf.signed(pdf)).contains(SIGNED);
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = judge.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void whatIsInAnotherLanguageThanThePaperSaysSo() throws Exception {
        assertThat(languages(write(content("", 3, Locale.ENGLISH, false)))).containsExactly("en", "fr", "fr", "fr");
        assertThat(languages(write(content("", 3, Locale.FRENCH, false)))).containsExactly("fr");
    }

    /** Those that the whole of a file and its parts give themselves. */
    private static List<String> languages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return parts(document.getDocumentCatalog().getStructureTreeRoot())
                    .flatMap(it -> Optional.ofNullable(it.getLanguage()).stream())
                    .toList();
        }
    }

    private static Stream<PDStructureElement> parts(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.of(it), parts(it)));
    }

    @Test
    void theJudgeRefusesAFileThatIsNotTagged() throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            assertThat(faults(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void itSaysWhoCanDoWhatAndThatItIsNoDiploma() throws Exception {
        var pdf = write(content("Zélie Lœuvre-Ståhl", 5, Locale.FRENCH, true));
        Files.createDirectories(Path.of("target/attestation"));
        Files.write(Path.of("target/attestation/zelie.pdf"), pdf);
        Files.write(
                Path.of("target/attestation/long.pdf"), write(content("Jan Łukasz Žižka", 57, Locale.FRENCH, true)));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Attestation", "Zélie Lœuvre-Ståhl", "Médiathèque des Lilas", "26 novembre 2026")
                    .contains("25 exercices réussis", "Je sais retrouver", "acquis avec aide", "confirmé")
                    .contains("Ce n’est pas un diplôme");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Attestation");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void itSaysThatNoExerciseWasDoneRightRatherThanANumberThatIsNotTrue() throws Exception {
        try (var document = Loader.loadPDF(write(content("Zoé", 0, Locale.FRENCH, false)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Aucun exercice n’a été réussi dans Déclic, à la date du 26 novembre 2026.");
        }
    }

    @Test
    void whatSomeoneWroteIsOnlyEverText() throws Exception {
        try (var document = Loader.loadPDF(
                write(content("<b>Zoé</b> <img src=\"http://x.example/\"/>", 1, Locale.FRENCH, false)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>Zoé</b>", "<img src=");
        }
    }

    @Test
    void whatIsNoAttestationHoldsNothingSigned() throws Exception {
        assertThat(AttestationPdf.signed(new byte[0])).isEmpty();
        assertThat(AttestationPdf.signed("%PDF-1.7 rien".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(AttestationPdf.signed(new byte[AttestationPdf.LARGEST + 1])).isEmpty();
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            assertThat(AttestationPdf.signed(bytes.toByteArray())).isEmpty();
        }
    }

    @Test
    void aFileThatUnfoldsIntoTooMuchIsNotReadToItsEnd() throws Exception {
        var bomb = new AttestationContent(
                Optional.empty(),
                "",
                Optional.empty(),
                LocalDate.EPOCH,
                Locale.FRENCH,
                List.of(),
                0,
                "x",
                "x",
                String.join("", Collections.nCopies(AttestationPdf.LARGEST_SIGNED + 1, "a")));
        assertThat(AttestationPdf.signed(write(bomb))).isEmpty();
    }

    /** A small file with a gigabyte in it: it is not even unfolded. */
    @Test
    void whatSomeoneElsePackedIsNotUnfoldedIntoMoreThanAProofHas() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 1_000; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        var pdf = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            pdf.writeBytes("%PDF-1.7\n4 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>stream\n"
                    .getBytes(StandardCharsets.US_ASCII));
            pdf.writeBytes(packed.toByteArray());
        }
        assertThat(AttestationPdf.signed(pdf.toByteArray())).isEmpty();
    }

    @Test
    void howeverAFileIsSpoiltReadingItNeverFails() {
        var pdf = write(content("Zoé", 2, Locale.FRENCH, false));
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var spoilt = pdf.clone();
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(AttestationPdf.signed(spoilt)).isNotNull();
        }
    }
}
