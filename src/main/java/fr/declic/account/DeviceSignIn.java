package fr.declic.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a browser again by its cookie when its session says nothing: after a restart, on another node, the next day. Each
 * time it is given another token, so that a copy of the old one is worth nothing. A cookie that is worth nothing is taken
 * away; a session whose device was ended is over. While the database is lost, one reads on as anybody, and the cookie
 * stays.
 */
@Component
class DeviceSignIn extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceSignIn.class);

    private final DeviceCookie cookie;
    private final Devices devices;
    private final Accounts accounts;
    private final Browser browser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeviceSignIn(
            DeviceCookie cookie,
            Devices devices,
            Accounts accounts,
            Browser browser,
            TransactionTemplate transaction,
            Clock clock) {
        this.cookie = cookie;
        this.devices = devices;
        this.accounts = accounts;
        this.browser = browser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Files of the frontend are the same for all. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (SecurityContextHolder.getContext().getAuthentication() != null) {
                leaveIfEnded();
            } else if (cookie.isIn(request)) {
                recognise(request, response);
            }
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn("a browser cannot be known now: {}", lost.getMessage());
            browser.maybeSomeone();
        }
        chain.doFilter(request, response);
    }

    /** The device may have been ended from another one, or the account closed or erased. */
    private void leaveIfEnded() {
        if (Visitor.current()
                .filter(visitor -> !devices.isOpen(visitor.device(), clock.instant()))
                .isPresent()) {
            browser.forget();
        }
    }

    private void recognise(HttpServletRequest request, HttpServletResponse response) {
        var token = cookie.read(request);
        var known = token.flatMap(it -> devices.holding(it.hash()))
                .filter(device -> device.expires().isAfter(clock.instant()));
        if (token.isPresent() && known.isPresent()) {
            welcome(token.get(), known.get());
        } else {
            cookie.expire(request.isSecure(), response);
        }
    }

    private void welcome(Secret token, Device device) {
        var now = clock.instant();
        var next = Secret.random();
        var rotated = transaction.execute(_ -> {
            accounts.seen(device.account(), now);
            return device.wantsNewToken(token.hash(), now)
                    && devices.rotate(
                            device,
                            token.hash(),
                            next.hash(),
                            now,
                            device.shared() ? device.expires() : now.plus(Device.OWN));
        });
        browser.keep(new Visitor(device.account(), accounts.roles(device.account()), device.id()));
        if (Boolean.TRUE.equals(rotated)) {
            browser.give(next, device.shared());
        }
    }
}
