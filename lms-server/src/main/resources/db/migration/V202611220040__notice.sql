create table notice (
    id         uuid primary key,
    person_id  uuid not null references person,
    unit_id    uuid references unit,
    kind       text not null check (kind <> ''),
    cause      text not null check (cause <> ''),
    parameters jsonb not null,
    link       text not null check (link like '/%'),
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (person_id, cause)
);
comment on table notice is 'A message of the platform to one person.';
comment on column notice.unit_id is 'The unit that answers for what it is about; its managers may see that it was sent.';
comment on column notice.kind is 'Prefix of the texts <kind>.title and <kind>.text, which the parameters complete in the reader''s language.';
comment on column notice.cause is 'What it was made for; unique for a person, so that the same reminder is never made twice.';
create index notice_of_person on notice (person_id, created_at desc, id);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_of_unit on notice (unit_id, created_at desc);
create index notice_latest on notice (created_at desc, id);

create table delivery (
    id          uuid primary key,
    notice_id   uuid not null references notice,
    channel     text not null check (channel in ('IN_APP', 'EMAIL')),
    state       text not null check (state in ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS', 'NO_MAIL_SERVER')),
    tries       integer not null,
    last_error  text,
    changed_at  timestamptz not null,
    next_try_at timestamptz,
    unique (notice_id, channel),
    check ((state = 'WAITING') = (next_try_at is not null))
);
comment on table delivery is 'The ledger: by which way a notice was sent, and what came of it.';
comment on column delivery.changed_at is 'When it came into its state.';
create index delivery_waiting on delivery (next_try_at) where state = 'WAITING';

create table reminder_day (
    day    date primary key,
    ran_at timestamptz not null
);
comment on table reminder_day is 'Days on which all reminders were made; a day that is missing is made up for.';

alter table assignment add told_at timestamptz;
comment on column assignment.told_at is 'When the person was told of it, or when it was settled that there is nothing to tell.';
create index assignment_untold on assignment (assigned_from) where told_at is null and assigned_until is null;
create index assignment_incomplete on assignment (due_on) where assigned_until is null and completed_at is null;
create index assignment_finished on assignment (completed_at) where assigned_until is null and completed_at is not null;
