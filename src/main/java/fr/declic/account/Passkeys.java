package fr.declic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The {@code passkey} table, also as Spring Security sees it. */
@Repository
class Passkeys implements UserCredentialRepository {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it; one that its account has already is being used, and its counter goes on. */
    @Override
    public void save(CredentialRecord key) {
        if (!add(key)) {
            use(key);
        }
    }

    private boolean add(CredentialRecord key) {
        return jdbc.sql("""
                        insert into passkey (credential_id, account_id, public_key, attestation, signature_count,
                            verified, backup_eligible, backed_up, transports, name, made_at)
                        values (:id, :account, :key, :attestation, :count,
                            :verified, :eligible, :backed, :transports, :name, :made)
                        on conflict do nothing
                        """)
                        .param("id", key.getCredentialId().toBase64UrlString())
                        .param("account", PasskeyOwners.account(key.getUserEntityUserId()))
                        .param("key", new Bytes(key.getPublicKey().getBytes()).toBase64UrlString())
                        .param("attestation", attestation(key), Types.VARCHAR)
                        .param("count", key.getSignatureCount())
                        .param("verified", key.isUvInitialized())
                        .param("eligible", key.isBackupEligible())
                        .param("backed", key.isBackupState())
                        .param(
                                "transports",
                                key.getTransports().stream()
                                        .map(AuthenticatorTransport::getValue)
                                        .sorted()
                                        .collect(Collectors.joining(" ")))
                        .param("name", key.getLabel())
                        .param("made", key.getCreated().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private void use(CredentialRecord key) {
        jdbc.sql("""
                        update passkey set signature_count = :count, backed_up = :backed, used_at = :used
                        where credential_id = :id and account_id = :account
                        """)
                .param("count", key.getSignatureCount())
                .param("backed", key.isBackupState())
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .param("id", key.getCredentialId().toBase64UrlString())
                .param("account", PasskeyOwners.account(key.getUserEntityUserId()))
                .update();
    }

    private static @Nullable String attestation(CredentialRecord key) {
        var statement = key.getAttestationObject();
        return statement == null ? null : statement.toBase64UrlString();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select * from passkey where credential_id = :id")
                .param("id", id.toBase64UrlString())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey where account_id = :account order by made_at, credential_id")
                .param("account", PasskeyOwners.account(handle))
                .query(Passkeys::read)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    /** Removes all of an account's: what someone else may have added must not outlive a reset. */
    void removeAll(AccountId account) {
        jdbc.sql("delete from passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Removes one of an account's own; false if it has no such passkey. */
    boolean remove(AccountId account, String id) {
        return jdbc.sql("delete from passkey where credential_id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** The oldest first. */
    List<Passkey> of(AccountId account) {
        return jdbc.sql("""
                        select credential_id, name, made_at, used_at from passkey
                        where account_id = :account order by made_at, credential_id
                        """)
                .param("account", account.value())
                .query((row, _) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        used(row)))
                .list();
    }

    private static Optional<Instant> used(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        var made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.getString("public_key")))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream(StringUtils.split(row.getString("transports")))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .label(row.getString("name"))
                .created(made)
                .lastUsed(used(row).orElse(made))
                .build();
    }
}
