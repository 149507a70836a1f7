package fr.declic.authoring;

import fr.declic.content.Revision;
import fr.declic.exchange.ContentZip;
import fr.declic.exchange.QuizWriter;
import fr.declic.exchange.QuizWriting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which a module leaves. Each has a sentence on the screen: what it is for, and what it loses. */
public enum ExportForm {
    /** The text alone, faults and all. */
    TEXT("module.md", "text/markdown", it -> it.text().getBytes(StandardCharsets.UTF_8), _ -> Optional.empty()),
    /** All that Déclic reads again. */
    ZIP("zip", "application/zip", ContentZip::write, _ -> Optional.empty()),
    MOODLE_XML(
            "moodle.xml",
            "application/xml",
            it -> QuizWriter.moodleXml(it.module()).bytes(),
            it -> Optional.of(QuizWriter.moodleXml(it.module()))),
    GIFT(
            "gift.txt",
            "text/plain",
            it -> QuizWriter.gift(it.module()).bytes(),
            it -> Optional.of(QuizWriter.gift(it.module())));

    private final String ending;
    private final String type;
    private final Function<Revision, byte[]> writer;
    private final Function<Revision, Optional<QuizWriting>> questions;

    ExportForm(
            String ending,
            String type,
            Function<Revision, byte[]> writer,
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

    byte[] write(Revision revision) {
        return writer.apply(revision);
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
