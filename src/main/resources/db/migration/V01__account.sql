-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- A person. A guest has neither name nor login.
create table account (
    id            uuid                     primary key,
    display_name  varchar(80),
    login         varchar(254)             unique,                -- stored lower-case
    password_hash varchar(200),
    locale        varchar(10)              not null default 'fr', -- BCP 47
    comfort       text,                                           -- JSON, see Comfort; null: never chosen
    created_at    timestamp with time zone not null,
    last_seen_at  timestamp with time zone not null               -- to the day: written at most once in 24 hours
);

create table account_role (
    account_id uuid        not null references account (id) on delete cascade,
    role       varchar(10) not null check (role in ('RESIDENT', 'ADVISER', 'TRAINER', 'ADMIN')),
    primary key (account_id, role)
);

-- A browser that an account comes back on. The cookie holds 128 random bits; only their SHA-256 is here.
create table device (
    token_hash varchar(64)              primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    shared     boolean                  not null,                 -- a shared machine: forgotten with the browser session
    expires_at timestamp with time zone not null
);

create index device_by_account on device (account_id);
create index device_by_expiry on device (expires_at);

-- The carte Déclic of an account: one at a time. The Argon2id hash of its code, under the salt below, in hexadecimal.
create table card (
    code_hash  varchar(64)              primary key,
    account_id uuid                     not null unique references account (id) on delete cascade,
    made_at    timestamp with time zone not null
);

-- The one random salt of this installation, in hexadecimal: a card is found by its hash, so all share it.
create table card_salt (
    id   smallint    primary key check (id = 1),
    salt varchar(64) not null
);
