-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- One row: whoever publishes or withdraws a module holds it, so that each is judged by what the others made of the library.
create table publishing_turn (
    id integer primary key check (id = 1)
);

-- Since when nothing has used a picture or a sound; null while something does.
alter table media add column unused_since timestamp with time zone;

create index module_revision_media_by_media on module_revision_media (media_sha256);
