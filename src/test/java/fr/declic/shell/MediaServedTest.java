package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Media;
import fr.declic.page.Addresses;
import org.junit.jupiter.api.Test;

/** Pictures and sounds as a browser asks for them. */
class MediaServedTest extends OverHttpTest {

    private static final Media PICTURE = LibraryReader.read(ContentFolder.shipped()).revisions().values().stream()
            .flatMap(it -> it.media().values().stream())
            .filter(it -> it.type().startsWith("image/") && it.bytes().length > 300)
            .findFirst()
            .orElseThrow();

    @Test
    void aPictureOfAModuleIsServedForGoodAndRunsNothing() {
        var answer = get(Addresses.media(PICTURE));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(PICTURE.bytes().length);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PICTURE.type());
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("immutable", "public"));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("default-src 'none'"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    /** Safari plays a sound only where it may ask for a part of it. */
    @Test
    void aPartOfItMayBeAskedFor() {
        var answer = ask(request(Addresses.media(PICTURE)).header("Range", "bytes=10-19"));
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(10);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes 10-19/" + PICTURE.bytes().length);
    }
}
