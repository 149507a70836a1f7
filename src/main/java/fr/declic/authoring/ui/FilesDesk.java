package fr.declic.authoring.ui;

import fr.declic.authoring.DraftFile;
import fr.declic.content.ContentProblem;
import fr.declic.content.Intake;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.MediaIntake;
import fr.declic.page.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The files beside a draft: those that there are, and how another one comes. */
final class FilesDesk {

    private final DraftView view;

    FilesDesk(DraftView view) {
        this.view = view;
    }

    List<Choice> pictures() {
        return files().values().stream()
                .filter(FilesDesk::isPicture)
                .map(it -> new Choice(it.name(), it.name()))
                .toList();
    }

    List<Choice> pages() {
        return files().keySet().stream()
                .filter(it -> it.endsWith(".md"))
                .map(it -> new Choice(it, it))
                .toList();
    }

    boolean has(String name) {
        return files().containsKey(name);
    }

    /** The text of a page. */
    String text(String page) {
        return Optional.ofNullable(view.desk().media().get(page))
                .map(it -> new String(it.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Keeps the text of a page, and shows what it makes of the step. */
    void write(String page, String text) {
        var clean = Manuscript.clean(text);
        if (view.attach(page, Media.of("text/markdown", clean.getBytes(StandardCharsets.UTF_8)))) {
            view.refresh();
        }
    }

    /** The address of each picture, by its name. */
    Map<String, String> addresses() {
        return files().values().stream()
                .filter(FilesDesk::isPicture)
                .collect(Collectors.toMap(DraftFile::name, Thumbs::address));
    }

    /**
     * Takes a picture that somebody gave.
     *
     * @param taken hears its name and its address
     * @param refused hears why it cannot be taken
     */
    void take(String given, byte[] bytes, BiConsumer<String, String> taken, Consumer<String> refused) {
        switch (MediaIntake.take(given, bytes, files().keySet())) {
            case Intake.Refused(var why) ->
                refused.accept(why.stream().map(FilesDesk::sentence).collect(Collectors.joining(" ")));
            case Intake.Taken it
            when !it.media().type().startsWith("image/") ->
                refused.accept(view.getTranslation("authoring.files.no-picture", it.name()));
            case Intake.Taken(var name, var media, var told) -> {
                if (view.attach(name, media)) {
                    taken.accept(name, Addresses.media(media));
                    told.forEach(view::tell);
                }
            }
        }
    }

    /** Puts a file beside the draft that a new activity comes with, unless one has its name already. */
    void begin(Map<String, byte[]> starters) {
        starters.forEach((name, bytes) -> {
            if (!files().containsKey(name)) {
                view.attach(name, Media.of(name.endsWith(".md") ? "text/markdown" : "image/svg+xml", bytes));
            }
        });
    }

    private TreeMap<String, DraftFile> files() {
        return new TreeMap<>(view.desk().draft().files());
    }

    private static boolean isPicture(DraftFile file) {
        return file.type().startsWith("image/");
    }

    private static String sentence(ContentProblem problem) {
        return problem.message() + " " + problem.remedy();
    }
}
