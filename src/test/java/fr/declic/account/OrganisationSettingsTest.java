package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OrganisationSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("declic.oidc.issuer", "https://id.exemple.example/realms/ville")
            .withProperty("declic.oidc.client-id", "declic")
            .withProperty("declic.oidc.client-secret", "not-to-be-printed")
            .withProperty("declic.oidc.roles.trainer", "formateurs , équipe")
            .withProperty("declic.oidc.roles.admin", "");

    @Test
    void withoutAnIssuerThereIsNoDoor() {
        given.setProperty("declic.oidc.issuer", " ");
        assertThat(OrganisationSettings.read(given)).isEmpty();
    }

    @Test
    void anIssuerNeedsAClientAndTls() {
        given.setProperty("declic.oidc.client-id", "");
        assertThatThrownBy(this::read).hasMessageContaining("declic.oidc.client-id");
        given.setProperty("declic.oidc.client-id", "declic");
        given.setProperty("declic.oidc.issuer", "http://id.exemple.example");
        assertThatThrownBy(this::read).hasMessageContaining("https");
        given.setProperty("declic.oidc.issuer", "http://localhost:9000");
        assertThat(read().issuer()).isEqualTo("http://localhost:9000");
    }

    @Test
    void withoutANameItIsCalledByItsAddress() {
        assertThat(read().name()).isEqualTo("id.exemple.example");
        assertThat(read().scopes()).containsExactlyInAnyOrder("openid", "profile");
        assertThat(read()).asString().doesNotContain("not-to-be-printed");
    }

    @Test
    void rolesAreSaidAsAListAsOneTextOrInside() {
        assertThat(read().roles(Map.of("roles", List.of("équipe", "x")))).containsExactly(Role.TRAINER);
        assertThat(read().roles(Map.of("roles", "x formateurs"))).containsExactly(Role.TRAINER);
        given.setProperty("declic.oidc.roles-claim", "realm_access.roles");
        assertThat(read().roles(Map.of("realm_access", Map.of("roles", List.of("formateurs")))))
                .containsExactly(Role.TRAINER);
        assertThat(read().roles(Map.of("realm_access.roles", "formateurs"))).containsExactly(Role.TRAINER);
    }

    @Test
    void whoHasNoRoleThatWeKnowIsAResident() {
        assertThat(read().roles(Map.of())).containsExactly(Role.RESIDENT);
        assertThat(read().roles(Map.of("roles", List.of("", "admin", "ADMIN")))).containsExactly(Role.RESIDENT);
        assertThat(read().roles(Map.of("roles", 3))).containsExactly(Role.RESIDENT);
    }

    private OrganisationSettings read() {
        return OrganisationSettings.read(given).orElseThrow();
    }
}
