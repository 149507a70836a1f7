package fr.declic.authoring;

import fr.declic.content.Revision;
import fr.declic.exchange.ContentZip;
import fr.declic.exchange.QuizWriter;
import fr.declic.exchange.QuizWriting;
import fr.declic.exchange.Scorm;
import fr.declic.exchange.ScormPackage;
import fr.declic.page.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which a module leaves. Each has a sentence on the screen: what it is for, and what it loses. */
public enum ExportForm {
    /** The text alone, faults and all. */
    TEXT("module.md", "text/markdown", (it, _) -> it.text().getBytes(StandardCharsets.UTF_8), _ -> Optional.empty()),
    /** All that Déclic reads again. */
    ZIP("zip", "application/zip", (it, _) -> ContentZip.write(it), _ -> Optional.empty()),
    /** To be played by a learning platform, any of them. */
    SCORM_12("scorm-1.2.zip", "application/zip", (it, words) -> words.pack(it, Scorm.V1_2), _ -> Optional.empty()),
    SCORM_2004("scorm-2004.zip", "application/zip", (it, words) -> words.pack(it, Scorm.V2004), _ -> Optional.empty()),
    MOODLE_XML(
            "moodle.xml",
            "application/xml",
            (it, _) -> QuizWriter.moodleXml(it.module()).bytes(),
            it -> Optional.of(QuizWriter.moodleXml(it.module()))),
    GIFT(
            "gift.txt",
            "text/plain",
            (it, _) -> QuizWriter.gift(it.module()).bytes(),
            it -> Optional.of(QuizWriter.gift(it.module())));

    private final String ending;
    private final String type;
    private final BiFunction<Revision, Words, byte[]> writer;
    private final Function<Revision, Optional<QuizWriting>> questions;

    ExportForm(
            String ending,
            String type,
            BiFunction<Revision, Words, byte[]> writer,
            Function<Revision, Optional<QuizWriting>> questions) {
        this.ending = ending;
        this.type = type;
        this.writer = writer;
        this.questions = questions;
    }

    /** Of its file's name, after the module's id; the last part of its address. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Such as {@code le-clavier.moodle.xml}; the text alone keeps the name that it has in its folder. */
    public String fileName(String moduleId) {
        return this == TEXT ? ending : moduleId + "." + ending;
    }

    /** Whether a text with faults can leave so too. */
    public boolean takesFaults() {
        return this == TEXT || this == ZIP;
    }

    /** The words around a module that is played elsewhere. */
    record Words(Map<String, String> labs, Texts texts) {

        private byte[] pack(Revision revision, Scorm version) {
            return ScormPackage.write(revision, version, ScormPackage.Origin.UNNAMED, labs, texts);
        }
    }

    byte[] write(Revision revision, Words words) {
        return writer.apply(revision, words);
    }

    /** What of this module does not come along, or means something else there: sentences in plain French. */
    public List<String> losses(Revision revision) {
        return questions.apply(revision).stream()
                .flatMap(it -> Stream.concat(it.left().stream(), it.changed().stream()))
                .map(it -> it.activity() + " · " + it.sentence())
                .toList();
    }

    static Optional<ExportForm> of(String ending) {
        return Stream.of(values()).filter(it -> it.ending.equals(ending)).findFirst();
    }
}
