package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThisMachineTest extends AccountTest {

    @SuppressWarnings("NullAway.Init")
    private ThisMachine machine;

    @BeforeEach
    void enterAsGuest() {
        machine = new ThisMachine(current, entrance);
        enter();
        response.reset();
    }

    @Test
    void onesOwnMachineKnowsOneFor180Days() {
        transaction.executeWithoutResult(_ -> machine.thisMachineIsMine());

        assertThat(machine.isMine()).isTrue();
        assertThat(setCookie()).contains("Max-Age=" + 180 * 24 * 3600);
    }

    @Test
    void itCanBeUndone() {
        transaction.executeWithoutResult(_ -> machine.thisMachineIsMine());
        response.reset();

        transaction.executeWithoutResult(_ -> machine.thisMachineIsShared());

        assertThat(machine.isMine()).isFalse();
        assertThat(setCookie()).doesNotContain("Max-Age");
    }

    @Test
    void theOldTokenOpensNothingAnyMore() {
        transaction.executeWithoutResult(_ -> machine.thisMachineIsMine());

        assertThat(count("device")).isEqualTo(1);
    }
}
