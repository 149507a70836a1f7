-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- Who may not come in any more, until an administrator says otherwise.
alter table account add column disabled_at timestamp with time zone;
-- Who the organisation's identity provider says it is: its issuer and the subject there, separated by a space.
alter table account add column subject varchar(512);
alter table account add constraint account_subject_once unique (subject);

-- A device now has a name of its own that stays, while its token changes each time that it is used.
alter table device add column id varchar(32);
update device set id = substring(token_hash from 1 for 32);
alter table device alter column id set not null;
alter table device add constraint device_id_once unique (id);
-- The token before the one that was last given, while the browser has not yet shown the new one.
alter table device add column previous_hash varchar(64);
alter table device add column rotated_at timestamp with time zone;
alter table device add column name varchar(60); -- what kind of machine, for its owner to tell it from others
alter table device add column made_at timestamp with time zone;
create index device_by_previous_hash on device (previous_hash);

-- A link that one person hands to another, which opens one account once. It holds 128 random bits; only their SHA-256
-- is here. The row goes when the link is used.
create table one_time_link (
    code_hash  varchar(64)              primary key,
    purpose    varchar(10)              not null check (purpose in ('INVITE', 'RESET')),
    account_id uuid                     not null references account (id) on delete cascade,
    made_by    uuid                     references account (id) on delete set null,
    expires_at timestamp with time zone not null
);

create index one_time_link_by_account on one_time_link (account_id);
create index one_time_link_by_maker on one_time_link (made_by);
create index one_time_link_by_expiry on one_time_link (expires_at);
create index account_by_last_seen on account (last_seen_at);
