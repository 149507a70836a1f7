-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- Who did or looked at what, about whom. Rows about a person go with them; who did it loses the name with the account.
create table audit (
    id        bigint generated always as identity primary key,
    at        timestamp with time zone not null,
    actor_id  uuid                     references account (id) on delete set null, -- null: this program, or someone erased
    person_id uuid                     references account (id) on delete cascade,  -- null: about nobody in particular
    act       varchar(40)              not null,                                   -- see Act
    detail    varchar(200)             not null  -- never personal: names of settings, roles, numbers
);

create index audit_by_person on audit (person_id, at);
create index audit_by_actor on audit (actor_id, at);
create index audit_by_time on audit (at);
