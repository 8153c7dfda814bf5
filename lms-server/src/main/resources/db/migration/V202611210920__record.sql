create table statement (
    id          uuid primary key,
    seq         bigint generated always as identity,
    tx          xid8 not null default pg_current_xact_id(),
    actor       uuid not null,
    origin      text not null check (origin in ('LEARNER', 'PLATFORM')),
    verb        text not null,
    activity    text not null,
    device_time timestamptz not null,
    stored      timestamptz not null default clock_timestamp(),
    body        text not null,
    digest      bytea not null
);
comment on table statement is 'Append-only log of xAPI statements; body is canonical JSON as it arrived.';
comment on column statement.tx is 'With seq the commit-safe order: a reader stops below the oldest running transaction.';
create index statement_order on statement (tx, seq);
create index statement_actor on statement (actor, tx, seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The statement log is append-only';
end
$$;
create trigger statement_append_only before update or delete on statement
    for each row execute function refuse_change();
