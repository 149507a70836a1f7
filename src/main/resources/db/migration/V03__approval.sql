-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- A computer that waits for a phone to say yes. Its QR code holds 128 random bits; only their SHA-256 is here. The row
-- goes when the computer has come in, or some minutes after it has expired.
create table approval (
    code_hash  varchar(64)              primary key,
    number     varchar(6)               not null,                                -- six digits that both screens show
    account_id uuid                     references account (id) on delete cascade, -- who said yes; null until then
    refused    boolean                  not null,
    expires_at timestamp with time zone not null
);

create index approval_by_account on approval (account_id);
create index approval_by_expiry on approval (expires_at);
