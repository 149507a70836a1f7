package fr.declic.account.ui;

import fr.declic.account.AccountRoutes;
import fr.declic.account.Departure;
import fr.declic.platform.SameOrigin;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signs out for a page that nobody answers any more. By then the session may be over, and Flow and the CSRF token with
 * it; the device's cookie is not.
 */
@Controller
class LeaveNow {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveNow.class);

    private final Departure departure;

    LeaveNow(Departure departure) {
        this.departure = departure;
    }

    @PostMapping("/" + AccountRoutes.LEAVE_NOW)
    ResponseEntity<Void> leave(HttpServletRequest request) {
        if (!SameOrigin.made(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        try {
            departure.leave();
        } catch (DataAccessException lost) {
            // The browser has forgotten who was here, which is what counts; the device ends by itself within the day.
            LOG.warn("a device is not forgotten yet: {}", lost.getMessage());
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
