package fr.declic.competency;

import fr.declic.learning.EvidenceLog;
import fr.declic.platform.Errand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./declic rebuild-levels}: with {@code --declic.rebuild-levels}, computes all levels anew, and stops. */
@Component
@ConditionalOnProperty("declic.rebuild-levels")
class RebuildCommand extends Errand {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildCommand.class);

    private final LevelRebuild rebuild;
    private final EvidenceLog log;

    RebuildCommand(LevelRebuild rebuild, EvidenceLog log, ConfigurableApplicationContext program) {
        super(program);
        this.rebuild = rebuild;
        this.log = log;
    }

    @Override
    protected void run() {
        long everyone = log.learnerCount();
        LOG.info("levels to compute anew: {} learners, {} answers", everyone, log.size());
        int changed = rebuild.run((learners, _) ->
                LOG.info("{} of {} learners ({} %)", learners, everyone, 100L * learners / Math.max(1, everyone)));
        LOG.info("done: {} levels became others", changed);
    }
}
