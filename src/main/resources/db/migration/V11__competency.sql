-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- One row for each learner whose levels are kept: who computes them holds it meanwhile.
create table competency_ledger (
    account_id  uuid                     primary key references account (id) on delete cascade,
    computed_at timestamp with time zone not null
);

-- How far a learner has come in each competency; computed from evidence, see LevelRules.
create table competency_level (
    account_id   uuid                     not null references account (id) on delete cascade,
    code         varchar(80)              not null,               -- digcomp:5.2, or module:le-clavier
    level        varchar(20)              not null,
    proficiency  smallint                 not null check (proficiency between 0 and 8),
    since        timestamp with time zone not null,
    last_success timestamp with time zone,
    questions    integer                  not null,
    hands_on     integer                  not null,
    primary key (account_id, code)
);

-- What a learner did elsewhere, from a passport that was checked.
create table brought_evidence (
    account_id   uuid                     not null references account (id) on delete cascade,
    module_id    varchar(60)              not null,
    activity_id  varchar(60)              not null,
    made_at      timestamp with time zone not null,
    share        double precision         not null check (share between 0 and 1),
    help         varchar(10)              not null,
    competencies varchar(400)             not null,               -- codes, separated by spaces
    kind         varchar(20)              not null,
    difficulty   smallint                 not null check (difficulty between 1 and 5),
    variant_of   varchar(60),
    issuer       varchar(100)             not null,               -- the thumbprint of the key that signed it
    primary key (account_id, module_id, activity_id, made_at)
);
