-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- A person's way from the first question to a start: one for each audience, until they begin again.
create table placement_run (
    account_id uuid                     not null references account (id) on delete cascade,
    audience   varchar(10)              not null, -- resident | adviser
    begun_at   timestamp with time zone not null,
    teaches    boolean                  not null, -- whether its answers tell how hard the questions are
    next_item  varchar(121),                      -- module/activity, so that a reload asks the same again
    ended_at   timestamp with time zone,
    primary key (account_id, audience)
);

create table placement_answer (
    account_id  uuid                     not null references account (id) on delete cascade,
    audience    varchar(10)              not null,
    number      integer                  not null, -- from 1
    item        varchar(121)             not null, -- module/activity
    outcome     varchar(10)              not null, -- right | not_yet | unknown | passed
    difficulty  double precision         not null, -- of the question at that moment, in logits
    answered_at timestamp with time zone not null,
    primary key (account_id, audience, number),
    unique (account_id, audience, item)
);

-- How hard a question is, in logits: its author's guess, and what the answers made of it. No person is in it.
create table placement_item (
    item      varchar(121)     primary key, -- module/activity
    guess     double precision not null,
    mean      double precision not null,
    deviation double precision not null,
    answers   integer          not null
);
