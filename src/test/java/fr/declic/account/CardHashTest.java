package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardHashTest {

    private static final String CODE = "abeille-citron-elephant-mammouth-zebre";

    @Test
    void theSameCodeUnderTheSameSaltIsFoundAgain() {
        assertThat(CardHash.hash(CODE, new byte[16]))
                .isEqualTo(CardHash.hash(CODE, new byte[16]))
                .hasSize(64);
    }

    @Test
    void anotherCodeOrAnotherInstallationGivesAnotherHash() {
        var salt = new byte[16];
        salt[0] = 1;

        assertThat(CardHash.hash(CODE, new byte[16]))
                .isNotEqualTo(CardHash.hash(CODE, salt))
                .isNotEqualTo(CardHash.hash(CODE.replace("zebre", "zeste"), new byte[16]));
    }
}
