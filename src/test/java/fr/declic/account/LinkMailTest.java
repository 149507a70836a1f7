package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.declic.account.LinkMail.Sent;
import jakarta.mail.Message;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LinkMailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void theLetterReachesTheOneAddressThatWasTyped() throws Exception {
        assertThat(mail(SERVER.getSmtp().getPort()).send(" nour@exemple.example ", "Votre lien", "https://x/lien#abc"))
                .isEqualTo(Sent.YES);

        var letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("nour@exemple.example");
        assertThat(letter.getContent().toString()).contains("https://x/lien#abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nour", "a@b, c@d", "a@b\r\nBcc: c@d", "Nour <a@b>", "a@@b", "a@b@c"})
    void whatIsNotOneAddressIsNotSent(String typed) {
        assertThat(mail(SERVER.getSmtp().getPort()).send(typed, "Votre lien", "x"))
                .isEqualTo(Sent.NOT_AN_ADDRESS);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaid() {
        assertThat(mail(1).send("nour@exemple.example", "Votre lien", "x")).isEqualTo(Sent.NO);
    }

    @Test
    void withoutAServerNothingIsPossible() {
        assertThat(new LinkMail(provider(Stream.empty()), "").isPossible()).isFalse();
    }

    private static LinkMail mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new LinkMail(provider(Stream.of(sender)), "declic@exemple.example");
    }

    private static ObjectProvider<JavaMailSender> provider(Stream<JavaMailSender> senders) {
        var all = senders.toList();
        return new ObjectProvider<>() {
            @Override
            public Stream<JavaMailSender> stream() {
                return all.stream();
            }
        };
    }
}
