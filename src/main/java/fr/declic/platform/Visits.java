package fr.declic.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * How long a session lasts. It begins short (see application.properties), since a robot asks for a page and never
 * speaks again, and its session would fill the heap. Once a browser has run our page and answered, it is a visit.
 */
@Component
class Visits implements VaadinServiceInitListener {

    static final Duration VISIT = Duration.ofMinutes(30);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(arrival -> greet(arrival.getUI()));
    }

    static void greet(UI ui) {
        if (ui.getSession().getSession().getMaxInactiveInterval() < VISIT.toSeconds()) {
            ui.getElement().executeJs("return true").then(Boolean.class, _ -> VaadinSession.getCurrent()
                    .getSession()
                    .setMaxInactiveInterval((int) VISIT.toSeconds()));
        }
    }

    /** Sessions that are over go at the next look, every ten seconds; Tomcat's own habit is every sixth look. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> promptFarewell() {
        return server -> server.addContextCustomizers(context -> {
            var sessions = new StandardManager();
            sessions.setProcessExpiresFrequency(1);
            context.setManager(sessions);
        });
    }
}
