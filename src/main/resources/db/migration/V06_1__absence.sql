-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode. Times are UTC.

-- The visit before the last one, so that who comes back after long can be told how long their place is kept.
alter table account add column seen_before_at timestamp with time zone;
