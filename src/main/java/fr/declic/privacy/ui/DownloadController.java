package fr.declic.privacy.ui;

import fr.declic.account.ComfortSettings;
import fr.declic.account.GuardedPath;
import fr.declic.account.Role;
import fr.declic.platform.Messages;
import fr.declic.privacy.ActWords;
import fr.declic.privacy.Journal;
import fr.declic.privacy.MyData;
import fr.declic.privacy.PrivacyRoutes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Files that one keeps: one's own data, and the audit. Written as they are read; no cache may hold them. */
@Controller
class DownloadController {

    private final MyData data;
    private final Journal journal;
    private final ComfortSettings comfort;
    private final Messages messages;

    DownloadController(MyData data, Journal journal, ComfortSettings comfort, Messages messages) {
        this.data = data;
        this.journal = journal;
        this.comfort = comfort;
        this.messages = messages;
    }

    @Bean
    static GuardedPath myArchiveIsForWhoIsKnown() {
        return new GuardedPath("/" + PrivacyRoutes.MY_ARCHIVE, Set.of());
    }

    @Bean
    static GuardedPath theJournalIsForAdministrators() {
        return new GuardedPath("/" + PrivacyRoutes.JOURNAL_CSV, Set.of(Role.ADMIN));
    }

    @GetMapping("/" + PrivacyRoutes.MY_ARCHIVE)
    void myArchive(HttpServletResponse response) throws IOException {
        var archive = data.archive(comfort.current().language());
        attach("mes-donnees.zip", "application/zip", response);
        archive.writeTo(response.getOutputStream());
    }

    /** With a mark at its beginning, without which spreadsheets take its letters for others. */
    @GetMapping("/" + PrivacyRoutes.JOURNAL_CSV)
    void journal(HttpServletResponse response) throws IOException {
        var lines = journal.read("", Optional.empty(), 0);
        attach("journal.csv", "text/csv;charset=UTF-8", response);
        var out = response.getWriter();
        out.write('\ufeff');
        write(out, "at", "actor", "act", "detail", "person");
        for (int page = 1; !lines.isEmpty(); page++) {
            for (var line : lines) {
                write(
                        out,
                        line.at().toString(),
                        line.actor().orElse(""),
                        ActWords.of(
                                line.noted().act(), messages, comfort.current().language()),
                        line.noted().detail(),
                        line.person().orElse(""));
            }
            lines = journal.read("", Optional.empty(), page);
        }
    }

    private static void attach(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void write(Writer out, String... cells) throws IOException {
        out.write(Stream.of(cells).map(DownloadController::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        var plain = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
