package fr.declic.account;

import org.springframework.stereotype.Component;

/** Whether the one who is there knows the account's password, before they change how one comes in. Tries are slowed. */
@Component
class PasswordAgain {

    enum Said {
        RIGHT,
        WRONG,
        /** Too many tries, or too many at it at once. */
        LATER
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final SlowDown slowDown;

    PasswordAgain(Accounts accounts, Passwords passwords, SlowDown slowDown) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowDown = slowDown;
    }

    boolean isNeeded(AccountId account) {
        return accounts.passwordHash(account).isPresent();
    }

    Said check(AccountId account, String password) {
        var door = "password " + account.value();
        if (!slowDown.admit(door, door).isZero()) {
            return Said.LATER;
        }
        var right = passwords.matches(password, accounts.passwordHash(account));
        if (right.isEmpty()) {
            return Said.LATER;
        }
        if (!right.get()) {
            return Said.WRONG;
        }
        slowDown.forgive(door, door);
        return Said.RIGHT;
    }
}
