create table credential (
    id           uuid primary key,
    person_id    uuid not null,
    course_id    uuid not null,
    pack         text not null,
    statement_id uuid not null unique,
    issued_at    timestamptz not null,
    jws          text not null
);
comment on table credential is 'The register: jws is the certificate itself, exactly as it was signed.';
comment on column credential.statement_id is 'The completion statement that caused it; unique, so that projecting again issues nothing twice.';
create index credential_person on credential (person_id, issued_at desc);
