package fr.declic.platform;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each application context brings a holder of its own for who is there, and the one that was made last is the one that
 * the whole JVM asks. A test that comes back to an older context makes that one's the JVM's again.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {

    /** Before the listener that lets a mock user in. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
