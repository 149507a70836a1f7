-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- A group of learners. Its three words let one join it: who joins shows only what is their own.
create table cohort (
    id         varchar(32)              primary key,
    name       varchar(80)              not null,
    code       varchar(60)              not null unique, -- three words without accents, joined by hyphens
    code_until timestamp with time zone not null,
    made_by    uuid                     references account (id) on delete set null,
    made_at    timestamp with time zone not null
);

create index cohort_by_maker on cohort (made_by);

-- Who accompanies a group.
create table cohort_adviser (
    cohort_id  varchar(32) not null references cohort (id) on delete cascade,
    account_id uuid        not null references account (id) on delete cascade,
    primary key (cohort_id, account_id)
);

create index cohort_adviser_by_account on cohort_adviser (account_id);

-- Who agreed to be seen by those who accompany the group. The row goes when they take it back.
create table membership (
    cohort_id  varchar(32)              not null references cohort (id) on delete cascade,
    account_id uuid                     not null references account (id) on delete cascade,
    agreed_at  timestamp with time zone not null,
    primary key (cohort_id, account_id)
);

create index membership_by_account on membership (account_id);
