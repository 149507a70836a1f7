package fr.declic.authoring;

import fr.declic.authoring.GivenFile.Given;
import fr.declic.authoring.GivenFile.Modules;
import fr.declic.authoring.GivenFile.Questions;
import fr.declic.authoring.GivenFile.Refused;
import fr.declic.content.ContentProblem;
import fr.declic.content.Intake;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.MediaIntake;
import fr.declic.exchange.ContentZip;
import fr.declic.exchange.QuizReader;
import fr.declic.exchange.QuizReading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds out what is in a file, by its bytes. Pure; never throws for what is in it. */
final class GivenReader {

    /** Pictures and sounds of one file that are made fit: each may take a moment. */
    static final int MOST_MEDIA = 200;

    private static final byte[] ZIP = {'P', 'K'};
    private static final String MODULE = "module.md";

    private final String name;
    private final SortedMap<String, String> aside = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private int media;

    private GivenReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @param name as its owner calls it
     * @param frameworks the codes of those that are known here
     */
    static GivenFile read(String name, byte[] bytes, Set<String> frameworks) {
        if (bytes.length > GivenFile.MOST) {
            return refused(name, "Ce fichier est trop gros.", "Restez à 20 Mo au plus : un parcours à la fois.");
        }
        if (bytes.length > 1 && bytes[0] == ZIP[0] && bytes[1] == ZIP[1]) {
            return new GivenReader(name).zip(bytes);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return refused(name, "Ce fichier est abîmé : ce n'est pas un ZIP.", "Téléchargez-le de nouveau.");
        }
        var text = utf8(bytes);
        boolean markdown = name.toLowerCase(Locale.ROOT).endsWith(".md")
                || text.filter(it -> it.startsWith("---\n")).isPresent();
        return markdown ? module(name, text) : questions(name, bytes, frameworks);
    }

    private GivenFile zip(byte[] bytes) {
        return switch (ContentZip.read(name, bytes)) {
            case ContentZip.Unpacked.Refused(ContentProblem why) -> new Refused(why);
            case ContentZip.Unpacked.Files files -> modules(files);
        };
    }

    private GivenFile modules(ContentZip.Unpacked.Files files) {
        aside.putAll(files.aside());
        files.files().keySet().stream()
                .filter(path -> path.startsWith("courses/"))
                .forEach(path -> aside.put(
                        path, "Un parcours ne s'écrit pas dans le studio : posez ce fichier dans content/courses/."));
        var modules = new ArrayList<Given>();
        for (var id : files.modules()) {
            var folder = "modules/" + id + "/";
            var text = Optional.ofNullable(files.files().get(folder + MODULE)).flatMap(GivenReader::utf8);
            if (text.isEmpty()) {
                aside.put(folder + MODULE, "Ce fichier n'est pas en UTF-8.");
            } else if (text.get().length() > Draft.LONGEST) {
                aside.put(folder + MODULE, "Ce module a plus de 200 000 caractères.");
            } else {
                modules.add(given(id, text.get(), beside(folder, files.files())));
            }
        }
        return modules.isEmpty()
                ? refused(name, "Ce fichier n'a aucun module à écrire ici.", "Choisissez le ZIP d'un module.")
                : new Modules(modules, aside, told);
    }

    /** What lies beside a module, made fit as if it were brought file by file. */
    private Brought beside(String folder, SortedMap<String, byte[]> all) {
        var taken = new HashMap<String, Media>();
        var renamed = new TreeMap<String, String>();
        all.subMap(folder, folder + '\uffff').forEach((path, bytes) -> {
            var file = path.substring(folder.length());
            if (file.equals(MODULE)) {
                return;
            }
            if (file.endsWith(".md")) {
                page(path, file, bytes, taken);
            } else if (file.endsWith(".svg") && MediaIntake.isFitDrawing(bytes)) {
                taken.put(file, Media.of("image/svg+xml", bytes));
            } else if (++media > MOST_MEDIA) {
                aside.put(path, "Il y a trop de fichiers : %d au plus à la fois.".formatted(MOST_MEDIA));
            } else {
                medium(path, file, bytes, taken, renamed);
            }
        });
        return new Brought(taken, renamed);
    }

    private record Brought(Map<String, Media> files, SortedMap<String, String> renamed) {}

    private void page(String path, String file, byte[] bytes, Map<String, Media> taken) {
        if (utf8(bytes).isPresent()) {
            taken.put(file, Media.of("text/markdown", bytes));
        } else {
            aside.put(path, "Ce fichier n'est pas en UTF-8.");
        }
    }

    private void medium(String path, String file, byte[] bytes, Map<String, Media> taken, Map<String, String> renamed) {
        switch (MediaIntake.take(file, bytes, Set.of())) {
            case Intake.Taken it -> {
                var kept = ending(it.name()).equals(ending(file).replace("jpeg", "jpg"))
                        ? file
                        : file.substring(0, file.lastIndexOf('.') + 1) + ending(it.name());
                taken.put(kept, it.media());
                if (!kept.equals(file)) {
                    renamed.put(file, kept);
                }
                it.told().forEach(sentence -> told.add(file + " · " + sentence));
            }
            case Intake.Refused it ->
                aside.put(
                        path,
                        it.why().getFirst().message() + " "
                                + it.why().getFirst().remedy());
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static Given given(String id, String typed, Brought beside) {
        var text = typed;
        for (var name : beside.renamed().entrySet()) {
            text = Pattern.compile("(?<![a-z0-9._-])" + Pattern.quote(name.getKey()) + "(?![a-z0-9._-])")
                    .matcher(text)
                    .replaceAll(name.getValue());
        }
        return new Given(id, DraftHead.of(text).title().orElse(""), text, beside.files());
    }

    private static GivenFile module(String name, Optional<String> read) {
        if (read.isEmpty()) {
            return refused(name, "Ce fichier n'est pas en UTF-8.", "Enregistrez-le en UTF-8, et réessayez.");
        }
        var text = read.get();
        if (text.isBlank()) {
            return refused(name, "Ce fichier est vide.", "Choisissez un autre fichier.");
        }
        if (text.length() > Draft.LONGEST) {
            return refused(name, "Ce module a plus de 200 000 caractères.", "Faites-en deux modules.");
        }
        var head = DraftHead.of(text);
        var found = Pattern.compile("(?m)^id:[ \\t]*\"?([a-z0-9-]{1,60})\"?[ \\t]*$")
                .matcher(Manuscript.of(text).head());
        var module = new Given(found.find() ? found.group(1) : "", head.title().orElse(""), text, Map.of());
        return new Modules(List.of(module), new TreeMap<>(), List.of());
    }

    private static GivenFile questions(String name, byte[] bytes, Set<String> frameworks) {
        return switch (QuizReader.read(name, bytes, frameworks)) {
            case QuizReading.Refused(ContentProblem why) -> new Refused(why);
            case QuizReading.Read read -> {
                int most = Math.min(read.items().size(), ModuleImport.MOST_QUESTIONS);
                yield new Questions(
                        read.items().subList(0, most), read.items().size() - most, read.aside(), read.told());
            }
        };
    }

    /** With LF line ends; empty when these bytes are no UTF-8. */
    private static Optional<String> utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(Manuscript.clean(text));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static GivenFile refused(String name, String message, String remedy) {
        return new Refused(new ContentProblem(name, 0, "", message, remedy));
    }
}
