package fr.declic.account;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a browser for a passkey, and checks what it answers, by Spring Security. A question is answered once, by the
 * session that was asked, within five minutes. The key alone opens: so its owner must show a finger, a face or a code,
 * and it must know whose it is, since nobody types a login.
 */
@Component
class PasskeyCheck {

    static final Duration OPEN = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCheck.class);

    private static final String QUESTION = "declic.passkey-question";

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Supplier<Webauthn4JRelyingPartyOperations> spring;
    private final Browser browser;
    private final Clock clock;

    PasskeyCheck(Passkeys passkeys, PasskeyOwners owners, PublicAddress address, Browser browser, Clock clock) {
        this.browser = browser;
        this.clock = clock;
        spring = SingletonSupplier.of(() -> operations(passkeys, owners, address));
    }

    private static Webauthn4JRelyingPartyOperations operations(
            Passkeys passkeys, PasskeyOwners owners, PublicAddress address) {
        var here = PublicKeyCredentialRpEntity.builder()
                .id(address.host())
                .name("Déclic")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, here, Set.of(address.origin()));
        operations.setCustomizeRequestOptions(
                options -> options.timeout(OPEN).userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(options -> options.timeout(OPEN)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    /** What the browser needs to make a passkey for the one who is there. */
    String askToMake(Authentication owner) {
        var options = spring.get()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
        return remembered(options);
    }

    /** What the browser needs to show one of its passkeys, whosever it is. */
    String askToShow() {
        return remembered(spring.get()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
    }

    private String remembered(Serializable question) {
        browser.remember(QUESTION, new Question(question, clock.instant().plus(OPEN)));
        return json.writeValueAsString(question);
    }

    /**
     * Keeps the passkey that the browser made; false if it is not an answer to what was asked.
     *
     * @param name for its owner to know it by
     */
    boolean keep(AccountId owner, String answer, String name) {
        return asked(PublicKeyCredentialCreationOptions.class)
                .filter(options -> options.getUser().getId().equals(PasskeyOwners.handle(owner)))
                .filter(options -> right(() -> spring.get()
                                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                        options, new RelyingPartyPublicKey(json.readValue(answer, MADE), name))))
                        .isPresent())
                .isPresent();
    }

    /** Whose passkey the browser showed; empty if it opens nothing. */
    Optional<AccountId> owner(String answer) {
        return asked(PublicKeyCredentialRequestOptions.class)
                .flatMap(options -> right(() -> spring.get()
                        .authenticate(new RelyingPartyAuthenticationRequest(options, json.readValue(answer, SHOWN)))))
                .map(owner -> new AccountId(PasskeyOwners.account(owner.getId())));
    }

    private <T> Optional<T> asked(Class<T> kind) {
        var question = browser.remembered(QUESTION, Question.class);
        browser.drop(QUESTION);
        return question.filter(it -> clock.instant().isBefore(it.until()))
                .map(Question::options)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Spring Security and what it builds on say in many ways that an answer is not right. */
    private static <T> Optional<T> right(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (DataIntegrityViolationException tooLong) {
            return Optional.empty();
        } catch (DataAccessException lost) {
            throw lost;
        } catch (RuntimeException notRight) {
            LOG.debug("a passkey was not taken", notRight);
            return Optional.empty();
        }
    }

    private record Question(Serializable options, Instant until) implements Serializable {}
}
