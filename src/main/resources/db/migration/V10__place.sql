-- Runs unchanged on PostgreSQL 15+ and on H2 2.4 in PostgreSQL mode.

-- What the installation says about itself, one row a setting, named as in Setting. One that is not here has its default.
create table setting (
    name    varchar(60) primary key,
    content text        not null
);
