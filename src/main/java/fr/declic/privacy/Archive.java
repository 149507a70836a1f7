package fr.declic.privacy;

import fr.declic.privacy.PersonalData.Attached;
import fr.declic.privacy.PersonalData.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One person's data as a ZIP, written entry by entry as it is read. */
final class Archive implements MyData.Written {

    /** Beside the page for people. */
    static final String PAGE = "mes-donnees.html";

    static final String DATA = "mes-donnees.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final List<Section> sections;
    private final DataWords words;
    private final Instant now;

    Archive(List<Section> sections, DataWords words, Instant now) {
        this.sections = List.copyOf(sections);
        this.words = words;
        this.now = now;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            zip.putNextEntry(new ZipEntry(PAGE));
            writePage(zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(DATA));
            writeData(zip);
            zip.closeEntry();
            writeFiles(zip);
            zip.finish();
            zip.flush();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void writePage(OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var html = new DataHtml(words);
        page.write(html.top(words.get("archive.made", When.of(now, words.language()))));
        for (var section : sections) {
            html.section(section, page, Integer.MAX_VALUE);
        }
        page.write(html.bottom());
        page.flush();
    }

    private void writeData(OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("made", now.toString());
            for (var section : sections) {
                json.writeArrayPropertyStart(section.name());
                try (var entries = section.entries().open()) {
                    entries.forEach(entry -> json.writePOJO(entry.data()));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private void writeFiles(ZipOutputStream zip) throws IOException {
        var written = new HashSet<String>();
        for (var section : sections) {
            try (var entries = section.entries().open()) {
                entries.flatMap(entry -> entry.files().stream())
                        .filter(file -> written.add(file.path()))
                        .forEach(file -> write(file, zip));
            }
        }
    }

    private static void write(Attached file, ZipOutputStream zip) {
        try (var bytes = file.bytes().open()) {
            zip.putNextEntry(new ZipEntry(file.path()));
            bytes.transferTo(zip);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
