package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThisMachineTest extends AccountTest {

    @SuppressWarnings("NullAway.Init")
    private ThisMachine machine;

    @BeforeEach
    void enterAsGuest() {
        machine = new ThisMachine(current, entrance, new Absences(jdbc));
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

    @Test
    void aGuestWithoutACardCouldNeverComeBack() {
        assertThat(machine.isTheOnlyWayBack()).isTrue();
    }

    @Test
    void whoHasACardOrALoginCan() {
        var someone = current.require();
        new Cards(jdbc).replace(someone, "0".repeat(64), clock.instant());
        assertThat(machine.isTheOnlyWayBack()).isFalse();

        jdbc.sql("delete from card").update();
        assertThat(machine.isTheOnlyWayBack()).isTrue();
        jdbc.sql("update account set login = 'sam' where id = :id")
                .param("id", someone.value())
                .update();
        assertThat(machine.isTheOnlyWayBack()).isFalse();
    }

    @Test
    void thePageIsToldOfEachOneWhoComesIn() {
        transaction.executeWithoutResult(_ -> machine.thisMachineIsMine());

        assertThat(events).filteredOn(CameIn.class::isInstance).hasSize(2);
    }
}
