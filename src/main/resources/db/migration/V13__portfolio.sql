-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- What advisers tell of their practice. As long as it was not added, only who writes it sees it.
create table trace (
    id          varchar(32)              primary key,
    account_id  uuid                     not null references account (id) on delete cascade,
    title       varchar(120)             not null,
    happened_on date,
    body        text                     not null,
    codes       text                     not null, -- of competencies within the framework, separated by spaces
    kept_at     timestamp with time zone not null,
    added_at    timestamp with time zone           -- null: a draft
);

create index trace_by_account on trace (account_id, kept_at);

-- Pictures and PDFs that belong to a trace.
create table trace_file (
    id         varchar(32)              primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    trace_id   varchar(32)              not null references trace (id) on delete cascade,
    name       varchar(120)             not null,
    type       varchar(20)              not null,
    size_bytes integer                  not null,
    at         timestamp with time zone not null
);

create index trace_file_by_account on trace_file (account_id);
create index trace_file_by_trace on trace_file (trace_id);

-- Their bytes, in parts: neither database nor heap ever holds a file as one value.
create table trace_file_part (
    account_id uuid        not null references account (id) on delete cascade,
    file_id    varchar(32) not null references trace_file (id) on delete cascade,
    part       integer     not null,
    bytes      bytea       not null,
    primary key (file_id, part)
);

create index trace_file_part_by_account on trace_file_part (account_id);

-- Where advisers say they are in a competency; the last one counts, the others tell the way.
create table self_assessment (
    id         bigint generated always as identity primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    code       varchar(40)              not null,
    stage      varchar(12)              not null check (stage in ('discovering', 'together', 'alone', 'passing-on')),
    comment    text                     not null,
    said_at    timestamp with time zone not null
);

create index self_assessment_by_account on self_assessment (account_id, code, said_at);

-- What trainers say of it. It stays in the portfolio when the one who said it is erased.
create table validation (
    id           varchar(32)              primary key,
    account_id   uuid                     not null references account (id) on delete cascade,
    code         varchar(40)              not null,
    comment      text                     not null,
    validated_by uuid                     references account (id) on delete set null,
    at           timestamp with time zone not null
);

create index validation_by_account on validation (account_id, code);
create index validation_by_validator on validation (validated_by);

-- Which trainers may read the portfolio. The row goes when this is taken back.
create table portfolio_share (
    account_id uuid                     not null references account (id) on delete cascade,
    trainer_id uuid                     not null references account (id) on delete cascade,
    since      timestamp with time zone not null,
    primary key (account_id, trainer_id)
);

create index portfolio_share_by_trainer on portfolio_share (trainer_id);

-- The private journal of who writes it: no service hands it to anybody else.
create table logbook_entry (
    id         varchar(32)              primary key,
    account_id uuid                     not null references account (id) on delete cascade,
    body       text                     not null,
    written_at timestamp with time zone not null,
    kept_at    timestamp with time zone not null
);

create index logbook_entry_by_account on logbook_entry (account_id, written_at);
