create table unit (
    id         uuid primary key,
    code       text not null,
    kind       text not null check (kind in ('PROVINCE', 'AGENCY', 'COMMUNE', 'WARD', 'VILLAGE')),
    name       text not null,
    parent_id  uuid references unit,
    path       text not null,
    valid_from date not null,
    valid_to   date,
    unique (code, valid_from),
    check (valid_to is null or valid_to > valid_from)
);
comment on column unit.path is 'Codes with validity dates from the root, each ended by a slash: a prefix is a subtree.';
create unique index unit_path on unit (path text_pattern_ops);
create index unit_parent on unit (parent_id);

create function fold(value text) returns text language sql immutable parallel safe as $$
    select translate(regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$$;
comment on function fold is 'Search form: no case, no tone marks.';

create table person (
    id           uuid primary key,
    display_name text not null check (display_name <> ''),
    language     text not null,
    unit_id      uuid references unit,
    search_name  text generated always as (fold(display_name)) stored
);
create index person_unit on person (unit_id);
create index person_search on person using gin (search_name gin_trgm_ops);

create table account (
    person_id uuid primary key references person,
    login     text unique,
    subject   text unique,
    check (login is not null or subject is not null)
);

create table position (
    id         uuid primary key,
    person_id  uuid not null,
    unit_id    uuid not null references unit,
    role       text not null,
    valid_from date not null,
    valid_to   date,
    unique (person_id, unit_id, role, valid_from)
);
create index position_person on position (person_id);
