create table source_blob (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    body bytea not null
);
comment on table source_blob is 'Files of courses and drafts, each stored once under the SHA-256 of its bytes; never deleted, so that every saved state can be read again.';

create table version_source (
    pack text not null references course_version on delete cascade,
    path text not null,
    hash text not null references source_blob,
    primary key (pack, path)
);
comment on table version_source is 'The files a version was made of, by path below the folder of its course. A version published before this table existed gets them when its folder is read again.';

alter table course add column folder_digest text;
comment on column course.folder_digest is 'SHA-256 over the files of the folder that was published last: a folder goes live only when it says something new, so that a restart undoes nothing that the studio published.';

create table fact_book (
    number       integer generated always as identity primary key,
    hash         text not null references source_blob,
    published_by uuid references person,
    published_at timestamptz not null
);
comment on table fact_book is 'Versions of the book of facts; the latest is live.';
comment on column fact_book.published_by is 'Null when it came from the courses directory.';

create table library_start (
    id          integer primary key check (id = 1),
    fingerprint text not null,
    compiler    text not null,
    facts       text references source_blob
);
comment on table library_start is 'What the last start found: the same again need not be compiled again.';
comment on column library_start.facts is 'The book of facts of the courses directory that was taken over last.';

create table publication (
    id           uuid primary key,
    ordinal      bigint generated always as identity,
    course_id    uuid not null,
    pack         text not null references course_version on delete cascade,
    kind         text not null check (kind in ('FOLDER', 'STUDIO', 'FACTS', 'REVERT')),
    published_by uuid references person,
    published_at timestamptz not null,
    reason       text not null,
    check ((kind = 'REVERT') = (reason <> ''))
);
comment on table publication is 'Append-only: which version of a course went live when, by whom and why.';
create index publication_course on publication (course_id, ordinal);
insert into publication (id, course_id, pack, kind, published_at, reason)
    select gen_random_uuid(), course_id, pack, 'FOLDER', published_at, '' from course_version order by published_at, number;

create table preview_pack (
    pack     text primary key check (pack ~ '^[0-9a-f]{64}$'),
    manifest bytea not null,
    made_at  timestamptz not null
);
create table preview_part (
    pack text not null references preview_pack on delete cascade,
    hash text not null,
    body bytea not null,
    primary key (pack, hash)
);
comment on table preview_pack is 'Drafts compiled to be looked at in a phone frame; they are no versions, nothing can be learned with them, and they go after a day.';
create index preview_part_hash on preview_part (hash);

create table draft (
    id         uuid primary key,
    course_id  uuid,
    slug       text not null,
    base_pack  text references course_version,
    base_facts text references source_blob,
    state      text not null check (state in ('EDITING', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'DISCARDED')),
    revision   integer not null,
    opened_at  timestamptz not null,
    changed_at timestamptz not null,
    check ((course_id is null) = (base_pack is null) and (course_id is null) = (base_facts is not null))
);
comment on column draft.course_id is 'Null for the draft of the book of facts.';
create unique index draft_one_open on draft (coalesce(course_id, '00000000-0000-0000-0000-000000000000'))
    where state in ('EDITING', 'SUBMITTED', 'RETURNED');

create table draft_file (
    draft uuid not null references draft,
    path  text not null,
    hash  text not null references source_blob,
    primary key (draft, path)
);

create table draft_event (
    id      uuid primary key,
    ordinal bigint generated always as identity,
    draft   uuid not null references draft,
    kind    text not null check (kind in ('OPENED', 'SAVED', 'UPDATED', 'SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'PUBLISHED', 'DISCARDED')),
    by_whom uuid not null references person,
    at      timestamptz not null,
    file    text not null,
    hash    text references source_blob,
    note    text not null
);
comment on table draft_event is 'Append-only: who did what with a draft; a saved file with the hash of what was saved.';
create index draft_event_draft on draft_event (draft, ordinal);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'What was noted stays as it was noted';
end
$$;
create trigger draft_event_append_only before update or delete on draft_event
    for each row execute function refuse_change_of_history();
create trigger publication_append_only before update on publication
    for each row execute function refuse_change_of_history();
