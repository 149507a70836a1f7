-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- A module that is being written. Its text may have any fault.
create table module_draft (
    id         varchar(32)              primary key,
    module_id  varchar(60)              not null,
    live_id    varchar(60)              unique,        -- the module's id; null in the bin, so that the id is free again
    text       text                     not null,      -- module.md, LF line ends
    version    integer                  not null,      -- one more with each change
    state      varchar(12)              not null check (state in ('draft', 'in-review')),
    origin     varchar(64),                            -- the hash of the text it began from
    made_by    uuid                     references account (id) on delete set null,
    made_at    timestamp with time zone not null,
    changed_by uuid                     references account (id) on delete set null,
    changed_at timestamp with time zone not null,
    sent_by    uuid                     references account (id) on delete set null,
    binned_at  timestamp with time zone
);

create index module_draft_by_change on module_draft (changed_at);
create index module_draft_by_maker on module_draft (made_by);
create index module_draft_by_changer on module_draft (changed_by);
create index module_draft_by_sender on module_draft (sent_by);

-- Its pictures, sounds and pages: the bytes are with those of the library, by their hash.
create table module_draft_file (
    draft_id varchar(32)              not null references module_draft (id) on delete cascade,
    name     varchar(120)             not null,
    sha256   varchar(64)              not null,
    type     varchar(60)              not null,
    size     integer                  not null,        -- in bytes
    added_at timestamp with time zone not null,
    primary key (draft_id, name)
);

-- What it was: one row for a person's changes within ten minutes, and one for each thing that must not be lost.
create table module_draft_version (
    id         bigint generated always as identity primary key,
    draft_id   varchar(32)              not null references module_draft (id) on delete cascade,
    version    integer                  not null,
    text       text                     not null,
    why        varchar(12)              not null check (why in ('begun', 'edit', 'restored', 'aside', 'sent', 'published')),
    written_by uuid                     references account (id) on delete set null,
    written_at timestamp with time zone not null
);

create index module_draft_version_by_draft on module_draft_version (draft_id, id);
create index module_draft_version_by_writer on module_draft_version (written_by);

-- Who is there now, and in which part.
create table module_draft_presence (
    tab        varchar(32)              primary key,
    draft_id   varchar(32)              not null references module_draft (id) on delete cascade,
    account_id uuid                     not null references account (id) on delete cascade,
    part       varchar(80)              not null,
    seen_at    timestamp with time zone not null
);

create index module_draft_presence_by_draft on module_draft_presence (draft_id, seen_at);
create index module_draft_presence_by_account on module_draft_presence (account_id);

-- Advice that its author does not follow, and why.
create table module_draft_dismissal (
    draft_id     varchar(32)              not null references module_draft (id) on delete cascade,
    hint         varchar(64)              not null,
    reason       varchar(300)             not null,
    dismissed_by uuid                     references account (id) on delete set null,
    dismissed_at timestamp with time zone not null,
    primary key (draft_id, hint)
);

create index module_draft_dismissal_by_who on module_draft_dismissal (dismissed_by);

-- What a reader says of a step.
create table module_draft_remark (
    id         varchar(32)              primary key,
    draft_id   varchar(32)              not null references module_draft (id) on delete cascade,
    part       varchar(80)              not null,
    words      varchar(1000)            not null,
    said_by    uuid                     references account (id) on delete set null,
    said_at    timestamp with time zone not null,
    settled_at timestamp with time zone
);

create index module_draft_remark_by_draft on module_draft_remark (draft_id, said_at);
create index module_draft_remark_by_who on module_draft_remark (said_by);

-- What a reader decided, of one version.
create table module_draft_verdict (
    id        bigint generated always as identity primary key,
    draft_id  varchar(32)              not null references module_draft (id) on delete cascade,
    version   integer                  not null,
    approved  boolean                  not null,
    words     varchar(1000)            not null,
    given_by  uuid                     references account (id) on delete set null,
    given_at  timestamp with time zone not null
);

create index module_draft_verdict_by_draft on module_draft_verdict (draft_id, id);
create index module_draft_verdict_by_who on module_draft_verdict (given_by);
