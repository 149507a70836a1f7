package fr.declic.proof;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code ./declic rotate-keys}: with {@code --declic.rotate-keys}, makes a new key, and stops. The public part of the one
 * before stays, so that what it signed can still be checked.
 */
@Component
@ConditionalOnProperty("declic.rotate-keys")
class RotateCommand {

    private static final Logger LOG = LoggerFactory.getLogger(RotateCommand.class);

    private final KeyFile file;

    RotateCommand(@Value("${declic.keys:}") String given, @Value("${declic.data}") String data) {
        file = new KeyFile(SigningKeys.file(given, data));
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var keys = rotate();
        LOG.info(
                "new proofs are signed with {}; {} older keys still check",
                keys.current().kid(),
                keys.past().size());
        ready.getApplicationContext().close();
    }

    KeyFile.Keys rotate() {
        file.write(file.read().rotated());
        return file.read();
    }
}
