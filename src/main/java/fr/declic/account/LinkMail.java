package fr.declic.account;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Sends a one-time link by e-mail, where an SMTP server is configured. The address is typed for this one letter and
 * kept nowhere.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
public class LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);

    /** One address and nothing else: no second one, no name, no header. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    LinkMail(ObjectProvider<JavaMailSender> sender, @Value("${declic.mail.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    public enum Sent {
        YES,
        NOT_AN_ADDRESS,
        /** The server did not take it: one hands the link over otherwise. */
        NO
    }

    public boolean isPossible() {
        return sender.getIfAvailable() != null;
    }

    /** @param text with the whole link in it */
    public Sent send(String address, String subject, String text) {
        if (!ADDRESS.matcher(address.strip()).matches()) {
            return Sent.NOT_AN_ADDRESS;
        }
        var server = sender.getIfAvailable();
        if (server == null) {
            return Sent.NO;
        }
        var letter = new SimpleMailMessage();
        letter.setTo(address.strip());
        letter.setSubject(subject);
        letter.setText(text);
        if (!from.isBlank()) {
            letter.setFrom(from);
        }
        try {
            server.send(letter);
            return Sent.YES;
        } catch (MailException refused) {
            // Its message holds the address: only the kind of failure is logged.
            LOG.warn(
                    "a letter was not taken by the mail server: {}",
                    refused.getClass().getSimpleName());
            return Sent.NO;
        }
    }
}
