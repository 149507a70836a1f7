package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.declic.media.Files;
import fr.declic.media.Sounds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From a trainer's file to a module's. */
class MediaIntakeTest {

    private static Intake.Taken taken(String name, byte[] bytes) {
        var intake = MediaIntake.take(name, bytes, Set.of());
        assertThat(intake).isInstanceOf(Intake.Taken.class);
        return (Intake.Taken) intake;
    }

    private static ContentProblem refused(String name, byte[] bytes) {
        var intake = MediaIntake.take(name, bytes, Set.of());
        assertThat(intake).isInstanceOf(Intake.Refused.class);
        return ((Intake.Refused) intake).why().getFirst();
    }

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of("photo.txt", Files.picture("jpeg", 40, 30), "photo.jpg", "image/jpeg"),
                Arguments.of("Écran.JPG", Files.picture("png", 40, 30), "ecran.png", "image/png"),
                Arguments.of("a.png", Files.webp(Files.part("VP8L", Files.lossless(4, 4))), "a.webp", "image/webp"),
                Arguments.of("souris.svg", Samples.utf8(Samples.SVG), "souris.svg", "image/svg+xml"),
                Arguments.of("voix.wav", Sounds.mp3(new byte[0], 4, new byte[0]), "voix.mp3", "audio/mpeg"),
                Arguments.of("voix.opus", Sounds.ogg("TITLE=x"), "voix.ogg", "audio/ogg"),
                Arguments.of("blob", Sounds.webm(), "blob.webm", "audio/webm"),
                Arguments.of("Enregistrement 3.mp4", Sounds.m4a(), "enregistrement-3.m4a", "audio/mp4"));
    }

    @ParameterizedTest(name = "{0} becomes {2}")
    @MethodSource("kinds")
    void aFileIsWhatItsBytesSay(String given, byte[] bytes, String name, String type) {
        var its = taken(given, bytes);
        assertThat(its.name()).isEqualTo(name);
        assertThat(its.media().type()).isEqualTo(type);
    }

    /** What the reader of modules says of what is taken. */
    @ParameterizedTest(name = "{2}")
    @MethodSource("kinds")
    void whatIsTakenIsFitForAModule(String given, byte[] bytes, String name, String type) {
        var its = taken(given, bytes);
        var files = Samples.files(
                type.startsWith("audio/")
                        ? Samples.MODULE.replace("sound: tenir.mp3", "sound: " + its.name())
                        : Samples.MODULE.replace("(main.svg)", "(" + its.name() + ")"));
        files.put("modules/essai/" + its.name(), its.media().bytes());
        assertThat(Samples.problems(Samples.read(files))).isEmpty();
        assertThat(Samples.revision(Samples.read(files)).media()).containsKey(name);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            photo de Été.JPG                | photo-de-ete.png
            C:\\Mes images\\L'œuvre (2).png   | l-oeuvre-2.png
            ../../etc/passwd                | passwd.png
            日本.png                         | image.png
            .png                            | png.png
            ''                              | fichier.png
            <script>alert(1)</script>.png   | script.png
            a.b.c.png                       | a-b-c.png
            """)
    void aNameIsMadeSafe(String given, String name) {
        assertThat(taken(given, Files.picture("png", 4, 4)).name()).isEqualTo(name);
    }

    @Test
    void aNameIsItsOwnAndNotTooLong() {
        var bytes = Files.picture("png", 4, 4);
        assertThat(MediaIntake.take("a.png", bytes, Set.of("a.png", "a-2.png")))
                .isInstanceOfSatisfying(
                        Intake.Taken.class, it -> assertThat(it.name()).isEqualTo("a-3.png"));
        assertThat(taken("é".repeat(100_000) + ".png", bytes).name()).hasSizeLessThanOrEqualTo(64);
    }

    static List<Arguments> unfit() {
        var moving = Files.webp(Files.part("VP8X", new byte[] {0x02, 0, 0, 0, 3, 0, 0, 3, 0, 0}));
        var wide = Files.webp(Files.part("VP8L", Files.lossless(4_000, 40)));
        return List.of(
                Arguments.of(new byte[0], "Ce fichier est vide."),
                Arguments.of(new byte[10_000_001], "Ce fichier est trop gros : 11 Mo."),
                Arguments.of(Files.text("GIF89a"), "Déclic ne connaît pas ce genre de fichier."),
                Arguments.of(Files.text("<html><svg></svg></html>"), "Déclic ne connaît pas ce genre de fichier."),
                Arguments.of(Files.pdf(), "Un PDF n'est ni une image ni un son."),
                Arguments.of(
                        Files.text("\0\0\0\u0018ftypheic"), "Ce format de photo (HEIC ou AVIF) ne se lit pas partout."),
                Arguments.of(Files.text("\u0089PNG\r\n\u001a\n"), "Ce fichier est abîmé, ou incomplet."),
                Arguments.of(Files.bomb(8_000, 5_001), "Cette image a plus de 40 millions de points."),
                Arguments.of(moving, "Cette image bouge."),
                Arguments.of(wide, "Cette image WebP est trop grande : 4000 × 40 points, 1 ko."),
                Arguments.of(Samples.utf8("<svg"), "Ce dessin n'est pas du XML correct."),
                Arguments.of(Sounds.mp3(new byte[0], 2_600, new byte[0]), "Ce son est trop gros."),
                Arguments.of(Files.text("ID3 nothing"), "Ce fichier est abîmé, ou incomplet."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unfit")
    void whatIsNotFitIsRefusedWithASentenceAndARemedy(byte[] bytes, String message) {
        var why = refused("dossier/mon fichier.png", bytes);
        assertThat(why.message().replace('\u00a0', ' ')).isEqualTo(message);
        assertThat(why.remedy()).isNotBlank();
        assertThat(why.file()).isEqualTo("mon fichier.png");
    }

    @Test
    void aFileThatIsAnnouncedTooLargeNeedNotCome() {
        assertThat(MediaIntake.announced("film.mp4", 100_000_000))
                .get()
                .extracting(it -> it.message().replace('\u00a0', ' '))
                .isEqualTo("Ce fichier est trop gros : 100 Mo.");
        assertThat(MediaIntake.announced("photo.jpg", 10_000_000)).isEmpty();
        assertThat(MediaIntake.announced("photo.jpg", Long.MAX_VALUE)).isPresent();
    }

    @Test
    void whatIsChangedThatOneMaySeeIsTold() {
        assertThat(taken("a.svg", Samples.utf8(Samples.SVG.replace("</svg>", "<text>a</text></svg>")))
                        .told())
                .hasSize(2);
        assertThat(taken("a.png", Files.picture("png", 4, 4)).told()).isEmpty();
    }

    @Test
    void aPhotoLosesItsPlaceAndStandsUpright() {
        var its = taken("a.jpg", Files.held(Files.picture("jpeg", 64, 32), 6));
        assertThat(new String(its.media().bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"voix.ogg", "voix.opus", "voix.webm", "voix.m4a", "voix.mp3"})
    void aSoundInAFolderThatIsNotWhatItsNameSaysIsTold(String name) {
        var files = Samples.files(Samples.MODULE.replace("sound: tenir.mp3", "sound: " + name));
        files.put("modules/essai/" + name, Files.picture("png", 4, 4));
        assertThat(Samples.problems(Samples.read(files)))
                .extracting(ContentProblem::file, ContentProblem::message)
                .containsExactly(
                        tuple("modules/essai/" + name, "Le contenu de ce fichier n'est pas celui que dit son nom."));
    }
}
