package fr.declic.proof;

import fr.declic.platform.Errand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code ./declic rotate-keys}: with {@code --declic.rotate-keys}, makes a new key, and stops. The public part of the one
 * before stays, so that what it signed can still be checked.
 */
@Component
@ConditionalOnProperty("declic.rotate-keys")
class RotateCommand extends Errand {

    private static final Logger LOG = LoggerFactory.getLogger(RotateCommand.class);

    private final KeyFile file;

    RotateCommand(
            @Value("${declic.keys:}") String given,
            @Value("${declic.data}") String data,
            ConfigurableApplicationContext program) {
        super(program);
        file = new KeyFile(SigningKeys.file(given, data));
    }

    @Override
    protected void run() {
        var keys = rotate();
        LOG.info(
                "new proofs are signed with {}; {} older keys still check",
                keys.current().kid(),
                keys.past().size());
    }

    KeyFile.Keys rotate() {
        file.write(file.read().rotated());
        return file.read();
    }
}
