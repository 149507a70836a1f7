-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- Which texts written here are served is asked every few seconds.
create index module_revision_by_origin on module_revision (origin, state, module_id);

-- Who asked for a review says why, to whoever reads it.
alter table module_draft add column sent_at timestamp with time zone;
alter table module_draft add column sent_words varchar(1000) not null default '';
