alter table person
    add birth_band    text check (birth_band ~ '^[0-9]{4}-[0-9]{4}$'),
    add email         text check (email <> ''),
    add phone         text check (phone ~ '^0[0-9]{9,10}$'),
    add registered_by uuid,
    add registered_at timestamptz;
comment on column person.birth_band is 'First and last year of the band the person was born in; the year itself is not asked.';
comment on column person.phone is 'As dialled within the country: digits only, a leading zero.';
create index person_phone on person (phone) where phone is not null;
create index person_same_name on person (search_name);
create index person_order on person (display_name collate "vi-x-icu", id);

create table consent (
    id                uuid primary key,
    person_id         uuid not null references person,
    purpose           text not null,
    text_version      text not null,
    language          text not null,
    read_aloud        boolean not null,
    given_by          text not null check (given_by in ('SELF', 'GUARDIAN')),
    guardian_name     text,
    guardian_relation text,
    helped_by         uuid not null,
    given_at          timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawn_with    uuid,
    check ((given_by = 'GUARDIAN') = (guardian_name is not null and guardian_relation is not null)),
    check ((withdrawn_at is null) = (withdrawn_with is null))
);
comment on table consent is 'Who agreed to which words, in which language, by whose help; never changed, a withdrawal is added to it.';
comment on column consent.purpose is 'One consent for one purpose.';
create index consent_person on consent (person_id, given_at desc);
create unique index consent_in_force on consent (person_id, purpose) where withdrawn_at is null;

alter table account
    add state             text not null default 'EXTERNAL' check (state in ('EXTERNAL', 'WAITING', 'CREATED')),
    add enabled           boolean not null default true,
    add problem           text,
    add attempts          integer not null default 0,
    add next_try          timestamptz,
    add sessions_ended_at timestamptz,
    add pin_set_at        timestamptz;
comment on column account.state is 'EXTERNAL: made by others. WAITING: the identity provider does not know yet what stands here. CREATED: it does.';
comment on column account.sessions_ended_at is 'Who signed in before this moment has to do so again.';
comment on column account.pin_set_at is 'When a PIN was last made. The PIN itself is nowhere.';
create index account_waiting on account (next_try) where state = 'WAITING';

create table card (
    id         uuid primary key,
    person_id  uuid not null references person,
    login      text not null unique check (login ~ '^[0-9]{9}$'),
    issued_at  timestamptz not null,
    issued_by  uuid not null,
    ended_at   timestamptz,
    ended_by   uuid,
    end_reason text check (end_reason in ('LOST', 'WITHDRAWN')),
    check ((ended_at is null) = (end_reason is null))
);
comment on table card is 'Learning cards: the login name on paper. One that ended never comes back.';
create unique index card_in_force on card (person_id) where ended_at is null;
create index card_person on card (person_id);

create table person_event (
    id        uuid primary key,
    person_id uuid not null references person,
    kind      text not null,
    at        timestamptz not null,
    by_person uuid not null
);
comment on table person_event is 'Who did what to somebody''s card, PIN, consent or contact, and when.';
create index person_event_person on person_event (person_id, at desc);
