package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log tells what happens to the server, and nothing of the people. */
class QuietLogTest extends OverHttpTest {

    private static final String CODE = "location.hash";

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Logger ours = (Logger) LoggerFactory.getLogger("fr.declic");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Optional<Level> before = Optional.empty();

    @BeforeEach
    void listen() {
        before = Optional.ofNullable(ours.getLevel());
        ours.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        ours.setLevel(before.orElse(null));
    }

    @Test
    void aVisitWithACardLeavesNoWordNoNameNoTokenAndNoCookieInIt() {
        var card = CardAtHand.of(application);
        var secrets = new ArrayList<>(List.of(card.code(), String.join(" ", card.words())));
        var browser = new FlowBrowser(this);

        browser.open("/carte#" + "never-sent");
        browser.answer(CODE, "abricot abricot abricot abricot abricot");
        browser.open("/carte");
        secrets.add(browser.token());
        secrets.addAll(browser.cookies().values());
        browser.answer(CODE, card.code());
        secrets.addAll(browser.cookies().values());
        assertThat(browser.cookies()).containsKey("declic");
        for (var address : List.of("/", "/ma-carte", "/confort", "/carnet", "/m/premier-geste", "/quitter")) {
            browser.open(address);
            secrets.add(browser.token());
        }
        browser.open("/carte");
        browser.answer(CODE, card.code(), browser.token(), it -> it.header("Origin", "https://evil.example"));
        secrets.addAll(browser.cookies().values());

        assertThat(said()).contains("a request that another site had made was refused");
        assertThat(secrets).hasSizeGreaterThan(10).allSatisfy(it -> assertThat(said())
                .doesNotContain(it));
        assertThat(card.words()).allSatisfy(word -> assertThat(said().toLowerCase(Locale.FRENCH))
                .doesNotContainPattern("\\b" + word + "\\b"));
    }

    @Test
    void nothingThatIsSaidCanLookLikeALineOfItsOwn() {
        var forged = "harmless\r\n2026-11-26T09:00:00.000Z  INFO 1 --- [main] fr.declic : all is well";
        var event = new LoggingEvent("", ours, Level.WARN, forged, new IllegalStateException(forged), null);
        var console = root.iteratorForAppenders().next();
        var layout = ((LayoutWrappingEncoder<ILoggingEvent>) ((ConsoleAppender<ILoggingEvent>) console).getEncoder())
                .getLayout();

        var lines = layout.doLayout(event).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("20")).hasSize(1);
        assertThat(lines).anyMatch(line -> line.contains("at fr.declic.shell.QuietLogTest"));
    }

    private String said() {
        return log.list.stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage() + "\n"
                        + Optional.ofNullable(event.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
