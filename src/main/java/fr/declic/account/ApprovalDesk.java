package fr.declic.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a phone that is signed in open a computer: the computer shows a code, the phone scans it and says yes, and the
 * computer comes in. A code opens one computer, once, and only the one that shows it: no address takes it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ApprovalDesk {

    /** How long one may say yes. */
    static final Duration OPEN = Duration.ofMinutes(3);

    /** A yes of the last second still opens the computer, which asks from time to time only. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final CurrentAccount current;
    private final Approvals approvals;
    private final Homecoming homecoming;
    private final SlowDown slowDown;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApprovalDesk(CurrentAccount current, Approvals approvals, Homecoming homecoming, SlowDown slowDown, Clock clock) {
        this.current = current;
        this.approvals = approvals;
        this.homecoming = homecoming;
        this.slowDown = slowDown;
        this.clock = clock;
    }

    /** The computer begins to wait. */
    @PreAuthorize("permitAll()")
    @Transactional
    public WaitingComputer ask() {
        var now = clock.instant();
        approvals.forgetExpired(now.minus(GRACE));
        var code = Secret.random();
        var number = "%06d".formatted(random.nextInt(1_000_000));
        approvals.add(code.hash(), number, now.plus(OPEN));
        return new WaitingComputer(code.digits(), number);
    }

    /** The computer asks whether the phone has answered; if it said yes, they are in when this returns. */
    @PreAuthorize("permitAll()")
    @Transactional
    public PhoneSaid answer(WaitingComputer computer) {
        var hash = new Secret(computer.code()).hash();
        var now = clock.instant();
        var found = approvals.find(hash).filter(it -> now.isBefore(it.expires().plus(GRACE)));
        if (found.isEmpty() || found.get().isOpenAt(now)) {
            return found.isEmpty() ? new PhoneSaid.TooLate() : new PhoneSaid.Nothing();
        }
        if (!approvals.take(hash)) {
            return new PhoneSaid.TooLate();
        }
        var account = found.get().account();
        account.ifPresent(homecoming::welcome);
        return account.<PhoneSaid>map(PhoneSaid.Yes::new)
                .orElseGet(() -> found.get().refused() ? new PhoneSaid.No() : new PhoneSaid.TooLate());
    }

    /**
     * The phone asks which computer shows this code.
     *
     * @param address where the request comes from
     * @param device what tells this browser from the others at that address, such as the session's id
     */
    public Scanned look(String code, String address, String device) {
        var wait = slowDown.admit(address, device);
        if (!wait.isZero()) {
            return new Scanned.Wait(wait);
        }
        var found =
                Secret.read(code).flatMap(it -> approvals.find(it.hash())).filter(it -> it.isOpenAt(clock.instant()));
        found.ifPresent(_ -> slowDown.forgive(address, device));
        return found.<Scanned>map(it -> new Scanned.Computer(it.number())).orElseGet(Scanned.Nothing::new);
    }

    /** The phone says yes, for the account that is signed in on it; false if nobody waits for that any more. */
    @Transactional
    public boolean approve(String code) {
        var account = current.require();
        return Secret.read(code)
                .filter(it -> approvals.approve(it.hash(), account, clock.instant()))
                .isPresent();
    }

    /** The phone says no; false if nobody waits for that any more. */
    @Transactional
    public boolean refuse(String code) {
        return Secret.read(code)
                .filter(it -> approvals.refuse(it.hash(), clock.instant()))
                .isPresent();
    }
}
