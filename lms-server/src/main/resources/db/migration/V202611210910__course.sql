create table course_version (
    pack         text primary key check (pack ~ '^[0-9a-f]{64}$'),
    course_id    uuid not null,
    number       integer not null,
    manifest     bytea not null,
    published_at timestamptz not null,
    unique (course_id, number)
);
comment on table course_version is 'Immutable; pack is the SHA-256 of manifest.';

create table course (
    id      uuid primary key,
    slug    text not null unique,
    pack    text not null references course_version
);

create table part (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    body bytea not null
);

create table lint_problem (
    id         uuid primary key,
    ordinal    integer not null,
    file       text not null,
    line       integer not null,
    rule       text not null,
    severity   text not null,
    vietnamese text not null,
    english    text not null
);
comment on table lint_problem is 'What lint said at the latest publication; replaced as a whole.';
