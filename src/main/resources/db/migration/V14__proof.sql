-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- Proofs that were made, by their names alone: what they say is nowhere but in the file that their owner has. When the
-- owner is erased, what they took back stays so, and names nobody.
create table issued_proof (
    id         varchar(36)              primary key,
    account_id uuid                     references account (id) on delete set null,
    kind       varchar(20)              not null,
    code       varchar(80)              not null,               -- what a badge is for; empty for all others
    issued_at  timestamp with time zone not null,
    revoked_at timestamp with time zone
);

create index issued_proof_account on issued_proof (account_id);
create index issued_proof_revoked on issued_proof (revoked_at);
