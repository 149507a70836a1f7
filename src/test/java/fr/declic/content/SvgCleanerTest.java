package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.media.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a drawing that was made elsewhere. */
class SvgCleanerTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">";
    private static final String SHAPE = "<path d=\"M1 1h2\"/>";

    /** As a well-known program saves it. */
    private static final String PROGRAM = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with a program -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg width="32px" height="24" version="1.1" id="svg5"
               xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
               xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
               xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
              <sodipodi:namedview id="namedview7" pagecolor="#ffffff"><inkscape:grid/></sodipodi:namedview>
              <title>Une souris</title>
              <defs id="defs2"><linearGradient id="a"/></defs>
              <script>alert(1)</script>
              <g inkscape:label="Calque 1" id="layer1" style="display:inline">
                <a href="https://exemple.fr"><path style="fill:#0B5F66;stroke:#000;stroke-width:3px;font-size:12px;-inkscape-stroke:none"
                   d="M 1,1 h 3" id="p1" inkscape:connector-curvature="0" /></a>
                <text x="3" y="4"><tspan>Bonjour</tspan></text>
                <rect width="3" height="2" fill="white" display="none"/>
              </g>
            </svg>
            """;

    private static SvgCleaner.Cleaned clean(String svg) {
        return SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(String svg) {
        var cleaned = clean(svg);
        assertThat(cleaned.faults()).isEmpty();
        assertThat(SvgRules.faults(cleaned.bytes())).isEmpty();
        return new String(cleaned.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aDrawingOfAProgramKeepsItsShapesOnly() {
        assertThat(kept(PROGRAM)).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" width="32px" height="24" viewBox="0 0 32 24">
                <g>
                <path d="M 1,1 h 3" fill="var(--brand,#0b5f66)" stroke="var(--ink,#1f2430)" stroke-width="3px"></path></g></svg>""");
        assertThat(clean(PROGRAM).told())
                .containsExactly(
                        "Retiré du dessin : scripts, réglages du logiciel, descriptions, définitions, liens, textes.",
                        "Écrivez dans l'étape les textes du dessin.");
    }

    @Test
    void whatIsFitAlreadyStaysAndNothingIsTold() {
        assertThat(kept(Samples.SVG)).contains("<svg");
        assertThat(clean(Samples.SVG).told()).isEmpty();
        assertThat(kept(kept(PROGRAM))).isEqualTo(kept(PROGRAM));
    }

    @ParameterizedTest(name = "{0}: line {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            '<use href="#a"/>'                                   | 2 | L'élément « use » est refusé dans un dessin.
            '<image href="https://exemple.fr/a.png"/>'           | 2 | L'élément « image » est refusé dans un dessin.
            '<foreignObject/>'                                   | 2 | L'élément « foreignObject » est refusé dans un dessin.
            '<path d="M1 1" fill="red"/>'                        | 2 | La couleur « red » n'est pas une couleur de Déclic.
            '<path d="M1 1" style="fill:url(#a)"/>'              | 2 | La couleur « url(#a) » n'est pas une couleur de Déclic.
            '<path d="M1 1" clip-path="url(#a)"/>'               | 2 | L'attribut « clip-path » est refusé dans un dessin.
            '<path d="M1 1" filter="url(https://exemple.fr)"/>'  | 2 | L'attribut « filter » est refusé dans un dessin.
            '<path d="M1 1&quot;/&gt;&lt;script&gt;"/>'          | 0 | Ce dessin contient une entité, un commentaire ou une déclaration.
            '<svg viewBox="0 0 1 1"/>'                           | 2 | Un dessin est un seul élément « svg ».
            '<style>.a{fill:red}</style><path class="a" d=""/>'  | 2 | Les couleurs de ce dessin sont dans une feuille de style.
            '<path d="M1 1">'                                    | 2 | Ce dessin n'est pas du XML correct.
            """)
    void whatWouldChangeThePictureIsRefusedAtItsLine(String part, int line, String message) {
        assertThat(clean(OPEN + "\n" + part + "</svg>").faults()).first().satisfies(it -> {
            assertThat(it.line()).isEqualTo(line);
            assertThat(it.message()).isEqualTo(message);
            assertThat(it.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>path{fill:red}</style>",
                "<text>Bonjour</text>",
                "Bonjour",
                "<![CDATA[Bonjour]]>",
                "<?php a?>",
                "<!-- a -->",
                "<path d=\"M1 1\" onclick=\"alert(1)\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>"
            })
    void whatRunsLinksOrSpeaksIsTakenOut(String part) {
        assertThat(kept(OPEN + SHAPE + part + "</svg>")).doesNotContain("alert", "red", "Bonjour", "php", "<!");
    }

    @Test
    void anEntityIsNotFollowedAndABombDoesNotGoOff() {
        var entities = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + OPEN + SHAPE + "&a;</svg>";
        assertThat(new String(clean(entities).bytes(), StandardCharsets.UTF_8)).doesNotContain("root:");
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertThat(clean(bomb + "]>" + OPEN + SHAPE + "&a29;</svg>").bytes().length)
                .isLessThan(10_000);
    }

    @Test
    void aDrawingWithoutShapesOrTooLongIsRefused() {
        assertThat(clean(OPEN + "<text>Bonjour</text></svg>").faults())
                .extracting(MediaShelf.Fault::message)
                .containsExactly("Ce dessin ne contient aucune forme.");
        assertThat(clean(OPEN + SHAPE.repeat(500) + "</svg>").faults())
                .first()
                .extracting(MediaShelf.Fault::message)
                .asString()
                .startsWith("Ce dessin est trop gros");
        assertThat(clean(" ".repeat(600_000)).faults()).hasSize(1);
        assertThat(clean("").faults()).hasSize(1);
    }

    @Test
    @Timeout(300)
    void aDrawingThatWasChangedIsCleanedOrRefused() {
        var random = new Random(20261127);
        var whole = PROGRAM.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            var cleaned = SvgCleaner.clean(Mutations.changed(whole, random));
            if (cleaned.faults().isEmpty()) {
                assertThat(SvgRules.faults(cleaned.bytes())).as("input %d", i).isEmpty();
            }
        }
    }
}
