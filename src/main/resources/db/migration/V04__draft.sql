-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- An answer that is on its way: a story that goes on, a text that one writes. It goes when the answer is given.
create table draft (
    account_id  uuid                     not null references account (id) on delete cascade,
    module_id   varchar(60)              not null,
    activity_id varchar(60)              not null,
    sha256      varchar(64)              not null references module_revision (sha256),
    answer      text                     not null, -- JSON, see AnswerJson
    kept_at     timestamp with time zone not null,
    primary key (account_id, module_id, activity_id)
);
