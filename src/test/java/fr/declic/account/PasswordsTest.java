package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new SlowTurns(), 64);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            quatre chaises vertes au grenier | Good
            un chat dort sur mon vieux vélo  | Good
            kX9#vR2!mQ7&                     | Good
            éàüçñøåßæœđð                     | Good
            elevensigns                      | TooShort
            motdepasse                       | TooShort
            motdepasse123                    | Common
            MotDePasse2026                   | Common
            azertyuiop12                     | Common
            azertyazerty                     | Common
            123456789012                     | Common
            aaaaaaaaaaaaaaa                  | Common
            passwordpassword                 | Common
            bonjourbonjour                   | Common
            nour.benali1990                  | AboutThem
            benalinour99                     | AboutThem
            """)
    void aPasswordIsLongEnoughAndNotAmongThoseThatAreTriedFirst(String password, String verdict) {
        assertThat(passwords
                        .check(password, List.of("nour.benali", "Nour Benali"))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void aPhraseMayBe200SignsLongAndNotMore() {
        var sign = "xq7 ";
        assertThat(passwords.check(sign.repeat(50), List.of())).isNotInstanceOf(PasswordCheck.TooLong.class);
        assertThat(passwords.check(sign.repeat(50) + "x", List.of())).isEqualTo(new PasswordCheck.TooLong(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4@8({[<3691!|570$5+72%", "abcabcabc", "a1b2", "0o0o", "((((", "password1"})
    void textsMadeToBeHardToReckonAreReckonedAllTheSame(String part) {
        assertThat(passwords.check(StringUtils.left(part.repeat(50), 190), List.of(part, part)))
                .isNotNull();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTimeAndMatchesBoth() {
        var first = passwords.hash("quatre chaises vertes");
        var second = passwords.hash("quatre chaises vertes");

        assertThat(first).isPresent().isNotEqualTo(second);
        assertThat(first.orElseThrow()).startsWith("$argon2id$v=19$m=64,t=2,p=1$");
        assertThat(passwords.matches("quatre chaises vertes", second)).contains(true);
        assertThat(passwords.matches("quatre chaises verte", second)).contains(false);
    }

    @Test
    void theHashThatIsKeptUsesNineteenMebibytesAndTwoPasses() {
        assertThat(new Passwords(new SlowTurns()).hash("quatre chaises vertes").orElseThrow())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void anAccentMayBeTypedAsOneSignOrAsTwo() {
        var hash = passwords.hash("caf\u00e9 au lait chaud");
        assertThat(passwords.matches("cafe\u0301 au lait chaud", hash)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quelconque"})
    void whereThereIsNoHashNothingMatches(String password) {
        assertThat(passwords.matches(password, Optional.empty())).contains(false);
    }
}
