package fr.declic.privacy;

import fr.declic.account.CurrentAccount;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What every feature holds about who is there, to read and to carry away. Nobody can ask for somebody else's. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyData {

    private final CurrentAccount current;
    private final List<PersonalData> features;
    private final Messages messages;
    private final Clock clock;

    MyData(CurrentAccount current, List<PersonalData> features, Messages messages, Clock clock) {
        this.current = current;
        this.features = List.copyOf(features);
        this.messages = messages;
        this.clock = clock;
    }

    /** As part of a screen: HTML in which all that people wrote is escaped. */
    public String html(Locale language) {
        return new DataHtml(new DataWords(messages, language)).folded(mine(language));
    }

    List<Section> mine(Locale language) {
        var person = current.require();
        return features.stream()
                .flatMap(feature -> feature.of(person, language).stream())
                .toList();
    }

    /** A ZIP: a page for people, a file for programs, and the files that belong to them. It is never whole in memory. */
    public Written archive(Locale language) {
        return new Archive(mine(language), new DataWords(messages, language), clock.instant());
    }

    /** What is written as it is read. */
    public interface Written {
        void writeTo(OutputStream out) throws IOException;
    }
}
