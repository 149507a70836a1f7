package fr.declic.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.declic.account.ComfortSettings;
import org.springframework.stereotype.Component;

/** Each page speaks the visitor's language from its first word: the place's until they choose. */
@Component
class LanguageOnArrival implements VaadinServiceInitListener {

    private final ComfortSettings settings;

    LanguageOnArrival(ComfortSettings settings) {
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(arrival -> arrival.getUI()
                .setLocale(settings.current().language()));
    }
}
