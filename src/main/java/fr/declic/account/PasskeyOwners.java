package fr.declic.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Accounts as owners of passkeys. What a passkey knows its owner by is the account's number, which was drawn at random
 * and says nothing of the person. An account that is closed owns none.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    /** Who has neither name nor login sees this beside the key, among those of other sites. */
    private static final String NOBODY = "Déclic";

    private final Accounts accounts;
    private final People people;

    PasskeyOwners(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    static Bytes handle(AccountId account) {
        var id = account.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        if (handle.getBytes().length != 16) {
            throw new IllegalArgumentException("not the handle of an account");
        }
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(new AccountId(account(handle)));
    }

    /** @param name of the one who is there, as in every request: the number of the account */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return owner(new AccountId(UUID.fromString(name)));
    }

    private @Nullable PublicKeyCredentialUserEntity owner(AccountId account) {
        return people.find(account)
                .filter(_ -> accounts.mayEnter(account))
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        var name = Optional.of(person.name()).filter(it -> !it.isEmpty());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.login().or(() -> name).orElse(NOBODY))
                .displayName(name.or(person::login).orElse(NOBODY))
                .build();
    }

    /** Spring Security would make an owner of whoever it does not find; here one is made at the door only. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("an account that is closed or gone gets no passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("passkeys go with their account");
    }
}
