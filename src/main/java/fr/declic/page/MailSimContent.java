package fr.declic.page;

import fr.declic.activity.MailSim;
import fr.declic.content.Media;
import java.util.Map;

/** The world of a {@code mail-sim}, for its lab in the browser. */
final class MailSimContent {

    private MailSimContent() {}

    static Object of(MailSim it, Map<String, Media> media, Voice voice) {
        return Map.of();
    }
}
