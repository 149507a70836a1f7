-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- Every text that the library ever served; the hash is the version.
create table module_revision (
    sha256     varchar(64)              primary key,
    module_id  varchar(60)              not null,
    origin     varchar(10)              not null check (origin in ('shipped', 'local')),
    state      varchar(12)              not null check (state in ('draft', 'in-review', 'published', 'withdrawn')),
    text       text                     not null,
    author_id  uuid                     references account (id) on delete set null,
    stored_at  timestamp with time zone not null
);

create index module_revision_by_module on module_revision (module_id, stored_at);

-- Pictures and sounds, each kept once.
create table media (
    sha256 varchar(64) primary key,
    type   varchar(60) not null,
    bytes  bytea       not null
);

-- Which picture a revision's text means by a name.
create table module_revision_media (
    revision_sha256 varchar(64)  not null references module_revision (sha256) on delete cascade,
    name            varchar(120) not null,
    media_sha256    varchar(64)  not null references media (sha256),
    primary key (revision_sha256, name)
);

-- Append-only: one row for each graded answer, with all that levels need, so that they rebuild without old texts.
create table attempt (
    id           bigint generated always as identity primary key,
    account_id   uuid                     not null references account (id) on delete cascade,
    module_id    varchar(60)              not null,
    sha256       varchar(64)              not null references module_revision (sha256),
    activity_id  varchar(60)              not null,
    answer       text                     not null,               -- JSON, see AnswerJson
    share        double precision         not null check (share between 0 and 1),
    help         varchar(10)              not null check (help in ('none', 'retry', 'hint', 'step', 'answer')),
    competencies varchar(400)             not null,               -- codes, separated by spaces
    kind         varchar(20)              not null,               -- the activity's type
    difficulty   smallint                 not null check (difficulty between 1 and 5),
    variant_of   varchar(60),
    made_at      timestamp with time zone not null
);

create index attempt_by_activity on attempt (account_id, module_id, activity_id, id);

-- Where a learner stands in a module, and in which text of it.
create table progress (
    account_id   uuid                     not null references account (id) on delete cascade,
    module_id    varchar(60)              not null,
    sha256       varchar(64)              not null references module_revision (sha256),
    step_id      varchar(60)              not null,               -- the step to come back to
    started_at   timestamp with time zone not null,
    moved_at     timestamp with time zone not null,
    completed_at timestamp with time zone,                        -- the first time; doing it again does not move it
    primary key (account_id, module_id)
);
