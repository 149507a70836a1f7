-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- What somebody found wrong on a step, or did not understand; and what they were answered.
create table problem_report (
    id          bigint generated always as identity primary key,
    module_id   varchar(60)              not null,
    sha256      varchar(64)              not null references module_revision (sha256), -- the text that they had before them
    step_id     varchar(60)              not null,               -- encore-2: the second question off the path
    kind        varchar(12)              not null check (kind in ('unclear', 'wrong', 'broken', 'other')),
    words       varchar(500)             not null,               -- their own; may be empty
    at          timestamp with time zone not null,
    account_id  uuid                     references account (id) on delete cascade,  -- null: nobody knows them yet
    state       varchar(8)               not null check (state in ('open', 'answered')),
    answer      varchar(1000),
    answered_by uuid                     references account (id) on delete set null,
    answered_at timestamp with time zone,
    read_at     timestamp with time zone                          -- when they saw the answer
);

create index problem_report_by_module on problem_report (module_id, state, id);
create index problem_report_by_account on problem_report (account_id, id);
create index problem_report_by_answerer on problem_report (answered_by, id);
create index problem_report_by_answer_day on problem_report (answered_at);

-- All answers to one module, person by person, oldest first: what its statistics are made from.
create index attempt_by_module on attempt (module_id, account_id, id);
