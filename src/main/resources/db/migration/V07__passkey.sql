-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- What one comes in with instead of a login: a key of which this is the public half; the other never leaves the phone,
-- the computer or the USB key of its owner. Ids, keys and statements are base64url.
create table passkey (
    credential_id   varchar(1400)            primary key,
    account_id      uuid                     not null references account (id) on delete cascade,
    public_key      varchar(2000)            not null,
    attestation     varchar(6000)            not null, -- what the authenticator said when it made the key
    signature_count bigint                   not null, -- as far as we saw; a copy of the key would fall behind
    verified        boolean                  not null, -- whether its owner had shown a finger, a face or a code
    backup_eligible boolean                  not null,
    backed_up       boolean                  not null,
    transports      varchar(200)             not null, -- how a browser reaches it: usb internal
    name            varchar(60)              not null, -- the machine on which it was added, for its owner to know it
    made_at         timestamp with time zone not null,
    used_at         timestamp with time zone
);

create index passkey_by_account on passkey (account_id);
