create table course_progress (
    person_id            uuid not null,
    course_id            uuid not null,
    pack                 text not null,
    enrolled_at          timestamptz not null,
    last_activity_at     timestamptz not null,
    completed_at         timestamptz,
    completed_activities integer not null,
    total_activities     integer not null,
    primary key (person_id, course_id)
);
comment on table course_progress is 'Projection of the statement log; may be thrown away and rebuilt.';
create index course_progress_course on course_progress (course_id, person_id);

create table activity_progress (
    person_id   uuid not null,
    course_id   uuid not null,
    activity_id text not null,
    completed   boolean not null,
    best_score  double precision,
    attempts    integer not null,
    primary key (person_id, course_id, activity_id),
    foreign key (person_id, course_id) references course_progress on delete cascade
);

create table projection_cursor (
    name text primary key,
    tx   bigint not null,
    seq  bigint not null
);
insert into projection_cursor values ('progress', 0, 0);

create table projection_failure (
    statement_id uuid primary key,
    person_id    uuid not null,
    failed_at    timestamptz not null,
    reason       text not null
);
comment on table projection_failure is 'Statements whose projection failed for a reason of their own; retried every minute.';
