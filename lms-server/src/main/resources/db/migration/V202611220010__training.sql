create index position_unit on position (unit_id, role, valid_from);

create table programme (
    id         uuid primary key,
    title      text not null check (title <> ''),
    basis      text not null,
    course_id  uuid not null,
    role       text not null,
    unit_id    uuid not null references unit,
    opens_on   date not null,
    due_on     date not null,
    due_days   integer check (due_days > 0),
    created_by uuid not null,
    created_at timestamptz not null,
    closed_at  timestamptz,
    closed_by  uuid,
    check (due_on >= opens_on)
);
comment on table programme is 'What is mandatory for whom by when: a course, for the holders of a role in a subtree of units.';
comment on column programme.basis is 'The decision it rests on, as the manager typed it; may be empty.';
comment on column programme.due_days is 'Days that somebody has whose position begins after opens_on; never less than until due_on.';
create index programme_unit on programme (unit_id);
create index programme_course on programme (course_id);

create table assignment (
    id             uuid primary key,
    programme_id   uuid not null references programme,
    person_id      uuid not null,
    position_id    uuid not null references position,
    unit_id        uuid not null references unit,
    due_on         date not null,
    assigned_from  date not null,
    assigned_until date,
    completed_at   timestamptz,
    completed_by   uuid,
    check (assigned_until is null or assigned_until >= assigned_from)
);
comment on table assignment is 'Programme × person while a unit answers for it; moving to another unit ends this row and begins one there.';
comment on column assignment.unit_id is 'The unit that answers for it: that of the position.';
comment on column assignment.assigned_until is 'First day on which that unit no longer answers for it.';
comment on column assignment.completed_by is 'The completion statement; not set by what was learned after assigned_until.';
create unique index assignment_current on assignment (programme_id, person_id) where assigned_until is null;
create index assignment_person on assignment (person_id);
create index assignment_unit on assignment (unit_id, programme_id);
create index assignment_position on assignment (position_id);

create table compliance (
    programme_id uuid not null references programme,
    unit_id      uuid not null references unit,
    due_on       date not null,
    assigned     integer not null,
    completed    integer not null,
    primary key (programme_id, unit_id, due_on)
);
comment on table compliance is 'Current assignments counted by the unit itself, without its parts; kept in the transaction that changes an assignment, so that a page of a province reads a few hundred rows.';
create index compliance_unit on compliance (unit_id);
