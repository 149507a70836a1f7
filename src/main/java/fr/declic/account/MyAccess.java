package fr.declic.account;

import fr.declic.place.Place.Registration;
import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How the current account is called and comes in: its name, its login and password, its devices. Always one's own. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyAccess {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;
    private final Devices devices;
    private final GuestEntrance guests;
    private final Entrance entrance;
    private final PasswordAgain again;
    private final PlaceSettings place;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MyAccess(
            CurrentAccount current,
            Accounts accounts,
            People people,
            Passwords passwords,
            Devices devices,
            GuestEntrance guests,
            Entrance entrance,
            PasswordAgain again,
            PlaceSettings place,
            TransactionTemplate transaction,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.devices = devices;
        this.guests = guests;
        this.entrance = entrance;
        this.again = again;
        this.place = place;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty for an anonymous visitor. */
    @PreAuthorize("permitAll()")
    public Optional<Person> me() {
        return current.id().flatMap(people::find);
    }

    /**
     * False if it cannot be a name: at most 80 letters, digits and what names are joined by.
     *
     * @param name blank if they want none
     */
    @Transactional
    public boolean rename(String name) {
        var kept = PersonName.name(name);
        if (kept.isEmpty() && !name.isBlank()) {
            return false;
        }
        accounts.rename(current.require(), kept);
        return true;
    }

    /** Whether one gets a login here without an invitation. */
    @PreAuthorize("permitAll()")
    public boolean mayChoose() {
        return place.current().habits().registration() == Registration.OPEN;
    }

    /** Gives a login and a password to who has none; who was nobody yet becomes someone. What they did stays theirs. */
    @PreAuthorize("permitAll()")
    public Chosen choose(String login, String password) {
        if (!mayChoose()) {
            return new Chosen.ByInvitation();
        }
        var name = PersonName.login(login);
        if (name.isEmpty()) {
            return new Chosen.LoginRefused();
        }
        if (me().flatMap(Person::login).isPresent()) {
            throw new IllegalStateException("this account has a login already");
        }
        var check = check(name.get(), password);
        return check.isGood()
                ? passwords.hash(password).map(hash -> keep(name.get(), hash)).orElseGet(Chosen.Crowd::new)
                : new Chosen.PasswordRefused(check);
    }

    private PasswordCheck check(String login, String password) {
        return passwords.check(password, List.of(login, me().map(Person::name).orElse("")));
    }

    private Chosen keep(String login, String hash) {
        try {
            return Objects.requireNonNull(transaction.execute(work -> {
                var account = guests.enter();
                if (!accounts.keepCredentials(account, login, hash)) {
                    work.setRollbackOnly();
                    return new Chosen.LoginTaken();
                }
                renew(account);
                return new Chosen.Done();
            }));
        } catch (DuplicateKeyException someoneWasFaster) {
            return new Chosen.LoginTaken();
        }
    }

    /** Ends the other devices as well: who knew the old password is out. */
    public Chosen changePassword(String present, String fresh) {
        var account = current.require();
        switch (again.check(account, present)) {
            case LATER:
                return new Chosen.Crowd();
            case WRONG:
                return new Chosen.WrongPassword();
            case RIGHT:
        }
        var login = me().flatMap(Person::login).orElse("");
        var check = check(login, fresh);
        if (!check.isGood()) {
            return new Chosen.PasswordRefused(check);
        }
        return passwords
                .hash(fresh)
                .<Chosen>map(hash -> {
                    transaction.executeWithoutResult(_ -> {
                        accounts.keepCredentials(account, login, hash);
                        renew(account);
                        devices.forgetOthers(
                                account, entrance.device().map(Device::id).orElse(null));
                    });
                    return new Chosen.Done();
                })
                .orElseGet(Chosen.Crowd::new);
    }

    /** On the same machine as before, under a new token and session. */
    private void renew(AccountId account) {
        entrance.let(account, entrance.device().map(Device::shared).orElse(true));
    }

    /** Where one is signed in, the last used first. */
    public List<OpenDevice> devices() {
        return devices.open(
                current.require(),
                clock.instant(),
                Visitor.current().map(Visitor::device).orElse(null));
    }

    /** Ends a device of one's own; false if one has no such device. Its session is over at its next request. */
    @Transactional
    public boolean end(String device) {
        return devices.forget(current.require(), device);
    }

    /** Ends all devices but this one; how many they were. */
    @Transactional
    public int endOthers() {
        return devices.forgetOthers(
                current.require(), Visitor.current().map(Visitor::device).orElse(null));
    }
}
