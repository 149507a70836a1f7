package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.BooleanNode;

@ViewPackages(packages = "fr.declic.platform")
class VisitsTest extends BrowserlessTest {

    @Test
    void aSessionLastsAVisitOnceABrowserHasAnswered() {
        session().setMaxInactiveInterval(60);

        Visits.greet(UI.getCurrent());
        assertThat(session().getMaxInactiveInterval()).isEqualTo(60);
        greetings().forEach(greeting -> greeting.complete(BooleanNode.TRUE));

        assertThat(session().getMaxInactiveInterval()).isEqualTo(1800);
    }

    @Test
    void aBrowserThatHasAnsweredIsNotAskedAgain() {
        session().setMaxInactiveInterval(1800);
        greetings();

        Visits.greet(UI.getCurrent());

        assertThat(greetings()).isEmpty();
    }

    private static WrappedSession session() {
        return VaadinSession.getCurrent().getSession();
    }

    private static List<PendingJavaScriptInvocation> greetings() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("return true"))
                .toList();
    }
}
