package fr.declic.shell;

import fr.declic.page.NoticePage;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered where Flow cannot answer: plain HTML that needs no script, no database and no session. It tells
 * nothing of the cause; the server has logged it.
 */
@Controller
class PlainErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PageTexts texts;

    PlainErrors(Messages messages) {
        texts = new PageTexts(messages, Locale.FRENCH);
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(status.is5xxServerError() ? fault() : NoticePage.document(key(status), texts));
    }

    private String fault() {
        var code = Faults.newCode();
        LOG.error("fault {}, told on a plain page", code);
        return NoticePage.document("shell.fault", texts, code);
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case CONTENT_TOO_LARGE -> "shell.too-large";
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> "shell.not-found";
            default -> "shell.not-understood";
        };
    }

    /** Who opens the address of this page itself meets nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
