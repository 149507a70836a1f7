package fr.declic.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The organisation's identity provider, which is asked about itself when the first person goes there: it may be away
 * when we start.
 */
class OrganisationProvider implements ClientRegistrationRepository {

    private final OrganisationSettings settings;
    private volatile @Nullable ClientRegistration known;

    OrganisationProvider(OrganisationSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(OrganisationSettings.ID)) {
            return null;
        }
        var before = known;
        if (before != null) {
            return before;
        }
        var asked = ask();
        known = asked;
        return asked;
    }

    private ClientRegistration ask() {
        var client = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(OrganisationSettings.ID)
                .clientId(settings.client())
                .clientName(settings.name())
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (settings.secret().isEmpty()) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            client.clientSecret(settings.secret());
        }
        return client.build();
    }
}
