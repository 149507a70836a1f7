package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest extends AccountTest {

    @Test
    void eachStartPrintsANewLinkForTheSameAccountUntilSomeoneUsesIt(CapturedOutput printed) {
        var environment = new MockEnvironment().withProperty("declic.url", "https://declic.exemple.example/");
        var first = new FirstAdministrator(accounts, new OneTimeLinks(jdbc), new PublicAddress(environment), clock);

        first.begin();
        first.begin();

        assertThat(count("account")).isEqualTo(1);
        assertThat(count("one_time_link")).isEqualTo(1);
        assertThat(printed.getAll()).contains("https://declic.exemple.example/lien#");

        accounts.keepCredentials(accounts.expectedAdministrator().orElseThrow(), "chef", "x");
        jdbc.sql("delete from one_time_link").update();
        first.begin();
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("one_time_link")).isZero();
    }
}
