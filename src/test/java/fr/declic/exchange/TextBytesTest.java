package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    private static final String TEXT = "Où est l’œuf ?\nÀ 5 €.\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, efbbbf, UTF-8",
        "UTF-16LE, fffe, UTF-16",
        "UTF-16BE, feff, UTF-16",
        "UTF-16LE, '', UTF-16",
        "UTF-16BE, '', UTF-16",
        "windows-1252, '', Windows-1252"
    })
    void aTextIsReadInTheEncodingOfItsBytes(String charset, String mark, String told) {
        var bytes = TEXT.getBytes(Charset.forName(charset));
        var marked = HexFormat.of().parseHex(mark + HexFormat.of().formatHex(bytes));

        assertThat(TextBytes.of(marked)).contains(new TextBytes(TEXT, told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fffe0000", // UTF-32
                "0000feff61",
                "81", // nothing in Windows-1252
                "fffe00d8", // half of a character
                "fffe61", // half of a unit
                "efbbbfe9", // marked as UTF-8, and is not
                "610000e9" // zero bytes in no order
            })
    void bytesInNoKnownEncodingAreNotGuessed(String hex) {
        assertThat(TextBytes.of(HexFormat.of().parseHex(hex))).isEmpty();
        assertThat(QuizSamples.refusal(HexFormat.of().parseHex(hex))).contains("pas un texte", "encodage");
    }

    @Test
    void lineEndsAreBroughtToOneKind() {
        assertThat(TextBytes.of(new byte[] {'a', '\r', '\n', 'b', '\r', 'c', '\n'}))
                .contains(new TextBytes("a\nb\nc\n", "UTF-8"));
    }

    @Test
    void whatWasGuessedIsTold() {
        var bytes = "Où ? {=là ~ici}".getBytes(Charset.forName("windows-1252"));

        assertThat(QuizSamples.read(bytes)).isInstanceOfSatisfying(QuizReading.Read.class, it -> {
            assertThat(it.items().getFirst().draft().prompt()).isEqualTo("Où ?");
            assertThat(it.told()).singleElement().asString().contains("Windows-1252");
        });
    }
}
