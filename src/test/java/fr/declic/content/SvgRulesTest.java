package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgRulesTest {

    @Test
    void aPlainDrawingIsLetThrough() {
        assertThat(SvgRules.faults(Samples.utf8(Samples.SVG))).isEmpty();
        assertThat(SvgRules.faults(Samples.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Samples.SVG)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>g{fill:red}</style>",
                "<text>Bonjour</text>",
                "<image href=\"https://exemple.fr/a.png\"/>",
                "<use href=\"#a\"/>",
                "<a href=\"https://exemple.fr\"><path d=\"\"/></a>",
                "<foreignObject/>",
                "<path d=\"M1 1\" onclick=\"alert(1)\"/>",
                "<path d=\"M1 1\" style=\"fill:red\"/>",
                "<path d=\"M1 1\" class=\"a\"/>",
                "<path d=\"M1 1\" id=\"a\"/>",
                "<path d=\"M1 1\" fill=\"red\"/>",
                "<path d=\"M1 1\" fill=\"url(#a)\"/>",
                "<path d=\"M1 1\" fill=\"var(--ink,red)\"/>",
                "<path d=\"M1 1\" transform=\"URL(https:a)\"/>",
                "<path d=\"M1 1;\"/>",
                "<!-- a -->",
                "<![CDATA[a]]>",
                "<?php a?>",
                "&lt;",
                "Bonjour",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<path xmlns=\"http://www.w3.org/1999/xhtml\" d=\"\"/>",
                "<path xmlns:x=\"http://www.w3.org/1999/xlink\" d=\"\"/>",
                "<path xml:lang=\"fr\" d=\"\"/>",
                "<path d=\"M1 1\">"
            })
    void whatIsNotAShapeIsRefused(String part) {
        assertThat(SvgRules.faults(Samples.utf8(Samples.SVG.replace("</svg>", part + "</svg>"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rien",
                "<svg viewBox=\"0 0 1 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><html/>",
                "<g xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
            })
    void whatIsNotADrawingIsRefused(String text) {
        assertThat(SvgRules.faults(Samples.utf8(text))).isNotEmpty();
    }

    @Test
    void aBigDrawingIsRefused() {
        assertThat(SvgRules.faults(Samples.utf8(Samples.SVG.replace("M1 2", "M1 2" + " ".repeat(8192)))))
                .hasSize(1);
    }
}
