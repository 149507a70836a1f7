package fr.declic.account;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The organisation whose people come in by its own identity provider (OpenID Connect), if one was configured. */
@Service
@PreAuthorize("permitAll()")
public class Organisation {

    /** Where one is sent there from, without the leading slash. */
    public static final String START = "oauth2/authorization/" + OrganisationSettings.ID;

    private static final String REFUSAL = "declic.organisation-refusal";

    private final Optional<String> name;
    private final Browser browser;

    Organisation(Environment environment, Browser browser) {
        this.browser = browser;
        name = OrganisationSettings.read(environment).map(OrganisationSettings::name);
    }

    /** Why one came back and is not in. */
    public enum Refusal {
        /** The account is closed here. */
        CLOSED,
        /** They gave up there, or what came back was not right. */
        FAILED,
        /** The provider does not answer. */
        AWAY
    }

    /** As people know it; empty if there is none. */
    public Optional<String> name() {
        return name;
    }

    /** Told once. */
    public Optional<Refusal> refusal() {
        var refusal = browser.remembered(REFUSAL, Refusal.class);
        refusal.ifPresent(_ -> browser.drop(REFUSAL));
        return refusal;
    }

    void refuse(Refusal why) {
        browser.remember(REFUSAL, why);
    }
}
