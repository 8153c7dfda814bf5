alter table position
    add constraint position_dates check (valid_to is null or valid_to >= valid_from),
    drop constraint position_person_id_unit_id_role_valid_from_key;
comment on column position.valid_to is 'First day on which it is no longer held; equal to valid_from when it was taken back and never counted.';
create unique index position_once on position (person_id, unit_id, role, valid_from)
    where valid_to is null or valid_to > valid_from;
create index position_begins on position (valid_from);
create index position_ends on position (valid_to) where valid_to is not null;

create table position_change (
    id           uuid primary key,
    position_id  uuid not null references position,
    kind         text not null check (kind in ('APPOINTED', 'ENDED', 'MOVED', 'TAKEN_BACK', 'REINSTATED')),
    day          date not null,
    successor_id uuid references position,
    earlier_to   date,
    changed_by   uuid,
    changed_at   timestamptz not null
);
comment on table position_change is 'Who changed a position and when; rows are only added.';
comment on column position_change.day is 'From when the change counts.';
comment on column position_change.successor_id is 'The position that begins where a moved one ends.';
comment on column position_change.earlier_to is 'The valid_to before the change, for taking it back.';
comment on column position_change.changed_by is 'Nobody when the platform itself did it.';
create index position_change_position on position_change (position_id, changed_at);
create index position_change_successor on position_change (successor_id) where successor_id is not null;

create table membership (
    person_id uuid not null,
    unit_id   uuid not null references unit,
    unit_path text not null,
    primary key (person_id, unit_id)
);
comment on table membership is 'Who belongs where today: the units of the positions in force, or the unit lived in for somebody who holds none. Kept in the transaction that changes a position or a residence, and at midnight for days that arrived.';
create index membership_path on membership (unit_path text_pattern_ops, person_id);
create index membership_unit on membership (unit_id);

create table membership_day (
    only_row   boolean primary key default true check (only_row),
    settled_on date not null
);
comment on table membership_day is 'The last day whose beginnings and ends of positions membership reflects.';
insert into membership_day (settled_on) values ((now() at time zone 'Asia/Ho_Chi_Minh')::date);

insert into membership (person_id, unit_id, unit_path)
select distinct p.person_id, p.unit_id, u.path
from position p join unit u on u.id = p.unit_id cross join membership_day d
where p.valid_from <= d.settled_on and (p.valid_to is null or p.valid_to > d.settled_on);

insert into membership (person_id, unit_id, unit_path)
select p.id, p.unit_id, u.path
from person p join unit u on u.id = p.unit_id
where not exists (select 1 from membership m where m.person_id = p.id);

create table team (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    name       text not null check (name <> ''),
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
comment on table team is 'A community digital team, the people who teach hand in hand in a village.';
create index team_unit on team (unit_id);

create table team_member (
    team_id    uuid not null references team,
    person_id  uuid not null,
    leads      boolean not null default false,
    valid_from date not null,
    valid_to   date,
    primary key (team_id, person_id, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
create index team_member_person on team_member (person_id);
