package fr.declic.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Atkinson Hyperlegible Next, which goes into the file: Latin letters of all of Europe. Its licence lies beside it. */
final class AttestationFont {

    static final String REGULAR = "fonts/atkinson-hyperlegible-next-regular.ttf";
    static final String BOLD = "fonts/atkinson-hyperlegible-next-bold.ttf";

    /** What stands for a sign that it has not. */
    private static final int UNKNOWN = '?';

    private static final CmapLookup GLYPHS = glyphs();

    private AttestationFont() {}

    /** The sign itself, or the one that stands for it. */
    static int drawn(int codePoint) {
        return Character.isWhitespace(codePoint) ? ' ' : has(codePoint) ? codePoint : UNKNOWN;
    }

    static boolean has(int codePoint) {
        return GLYPHS.getGlyphId(codePoint) != 0;
    }

    static InputStream open(String file) {
        var stream = AttestationFont.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("no " + file);
        }
        return stream;
    }

    private static CmapLookup glyphs() {
        try (var file = open(REGULAR);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
