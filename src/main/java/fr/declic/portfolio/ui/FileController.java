package fr.declic.portfolio.ui;

import fr.declic.account.GuardedPath;
import fr.declic.account.Role;
import fr.declic.portfolio.PortfolioFiles;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.TraceFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of traces. No cache may hold them, and nothing in them may run. */
@Controller
class FileController {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final PortfolioFiles files;

    FileController(PortfolioFiles files) {
        this.files = files;
    }

    @Bean
    static GuardedPath filesOfTracesAreForWhoMayReadThem() {
        return new GuardedPath("/" + PortfolioRoutes.FILE.replace("{file}", "*"), Set.of(Role.ADVISER, Role.TRAINER));
    }

    /** One that is for somebody else is not there. */
    @GetMapping("/" + PortfolioRoutes.FILE)
    void file(@PathVariable("file") String id, HttpServletResponse response) throws IOException {
        var handed = files.open(id);
        if (handed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = handed.get().file();
        response.setContentType(file.type());
        response.setContentLength(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (var bytes = handed.get().bytes().get()) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** A PDF is kept, never opened here: it may hold scripts and forms of its own. */
    private static String disposition(TraceFile file) {
        var how = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name() + "." + file.ending(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
