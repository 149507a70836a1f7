package fr.declic.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import fr.declic.account.PhoneSaid;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Asks from time to time, while it is on the screen, whether the phone has answered. */
class PhoneWait extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneWait.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Supplier<PhoneSaid> ask;
    private final Consumer<PhoneSaid> tell;
    private @Nullable Registration asking;

    PhoneWait(Supplier<PhoneSaid> ask, Consumer<PhoneSaid> tell) {
        this.ask = ask;
        this.tell = tell;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval((int) PAUSE.toMillis());
        asking = ui.addPollListener(_ -> askOnce());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (asking != null) {
            asking.remove();
        }
    }

    /** A database that is lost for a moment is asked again two seconds later. */
    private void askOnce() {
        try {
            tell.accept(ask.get());
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn("a computer that waits for a phone got no answer: {}", lost.getMessage());
        }
    }
}
