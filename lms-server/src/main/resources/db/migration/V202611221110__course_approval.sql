create table course_approval (
    id            uuid primary key,
    ordinal       bigint generated always as identity,
    pack          text not null references course_version,
    kind          text not null check (kind in ('GIVEN', 'WITHDRAWN')),
    office        text not null,
    document      text not null,
    document_date date,
    reason        text not null,
    noted_by      uuid references person,
    noted_at      timestamptz not null,
    check (case kind
        when 'GIVEN' then office <> '' and document <> '' and document_date is not null and reason = ''
        else office = '' and document = '' and document_date is null and reason <> '' end)
);
comment on table course_approval is 'Append-only notes: the competent office has approved this version, or that is withdrawn. The latest note of a version says what is in force.';
comment on column course_approval.noted_by is 'Null only for what the demonstration notes by itself.';
create index course_approval_pack on course_approval (pack, ordinal);

create function refuse_change_of_approval() returns trigger language plpgsql as $$
begin
    raise exception 'Notes of approval are append-only';
end
$$;
create trigger course_approval_append_only before update or delete on course_approval
    for each row execute function refuse_change_of_approval();
