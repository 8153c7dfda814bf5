create table recovery (
    only_row boolean primary key default true check (only_row),
    mark     uuid not null,
    since    timestamptz not null
);
comment on table recovery is 'Changes whenever the database is brought back from a backup, so that phones know to send again what it may have forgotten.';
insert into recovery (mark, since) values (gen_random_uuid(), now());
