package fr.declic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long a big library takes to be read at start, and how much of the heap it keeps. */
final class LibraryReading implements Measure {

    private static final int MODULES = 5_000;
    private static final Path CONTENT = Path.of("modules-content");

    @Override
    public String name() {
        return "library";
    }

    @Override
    public String title() {
        return "lire %,d modules".formatted(MODULES);
    }

    @Override
    public void run(Report report) throws Exception {
        var folder = Files.createTempDirectory("declic-bench");
        try {
            copy(folder);
            var read = read(folder).split(" ");
            report.figure("durée, machine virtuelle froide", Double.parseDouble(read[0]), "s", Goal.atMost(5));
            report.figure("durée, la deuxième fois", Double.parseDouble(read[1]), "s", Goal.none());
            report.figure("mémoire gardée", Double.parseDouble(read[2]), "Mo", Goal.atMost(200));
            report.note("%s modules, %s défauts".formatted(read[3], read[4]));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The same modules again and again under other ids. Pictures are links: they are read as files all the same. */
    private static void copy(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(CONTENT, folder);
        List<Path> originals;
        try (var list = Files.list(CONTENT.resolve("modules"))) {
            originals = list.sorted().toList();
        }
        for (int i = originals.size(); i < MODULES; i++) {
            var original = originals.get(i % originals.size());
            var id = original.getFileName().toString();
            var other = Files.createDirectory(folder.resolve("modules").resolve(id + "-" + i));
            var text = Files.readString(original.resolve("module.md"));
            Files.writeString(other.resolve("module.md"), text.replaceFirst("\nid: " + id, "\nid: " + id + "-" + i));
            var pictures = folder.resolve("modules").resolve(id);
            try (var files = Files.list(pictures)) {
                for (var file : files.filter(it -> !it.endsWith("module.md")).toList()) {
                    Files.createLink(other.resolve(file.getFileName()), file);
                }
            }
        }
    }

    /** In a process of its own, as at start, with the product's own classes and options. */
    private static String read(Path folder) throws IOException, InterruptedException {
        var command = App.java();
        command.addAll(List.of(
                "-cp",
                String.join(":", "target/test-classes", "target/app/declic.jar", "target/app/lib/*"),
                ReadLibrary.class.getName(),
                folder.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var line = lines.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the library was not read");
            }
            return line.getLast();
        }
    }
}
