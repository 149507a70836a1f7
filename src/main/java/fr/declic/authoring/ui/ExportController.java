package fr.declic.authoring.ui;

import fr.declic.account.GuardedPath;
import fr.declic.account.Role;
import fr.declic.authoring.ModuleExport;
import fr.declic.authoring.ModuleExport.Handed;
import fr.declic.authoring.StudioRoutes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out modules and courses as files. They are made for who asks, kept nowhere, and never opened in the page. */
@Controller
class ExportController {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final ModuleExport export;

    ExportController(ModuleExport export) {
        this.export = export;
    }

    @Bean
    static GuardedPath modulesAreHandedOutToTrainers() {
        return new GuardedPath("/espace/studio/emporter/*/*/*", Set.of(Role.TRAINER));
    }

    @Bean
    static GuardedPath coursesAreHandedOutToTrainers() {
        return new GuardedPath("/" + StudioRoutes.EXPORTED_COURSE.replace("{course}", "*"), Set.of(Role.TRAINER));
    }

    @GetMapping("/" + StudioRoutes.EXPORTED)
    void module(
            @PathVariable("module") String module,
            @PathVariable("text") String text,
            @PathVariable("form") String form,
            HttpServletResponse response)
            throws IOException {
        boolean known = text.equals(StudioRoutes.DRAFTED) || text.equals(StudioRoutes.SERVED);
        hand(known ? export.hand(module, text.equals(StudioRoutes.DRAFTED), form) : Optional.empty(), response);
    }

    @GetMapping("/" + StudioRoutes.EXPORTED_COURSE)
    void course(@PathVariable("course") String course, HttpServletResponse response) throws IOException {
        hand(export.course(course), response);
    }

    private static void hand(Optional<Handed> handed, HttpServletResponse response) throws IOException {
        if (handed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = handed.get();
        response.setContentType(file.type());
        if (!file.type().endsWith("zip")) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setContentLength(file.bytes().length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file.bytes());
    }
}
