alter table assignment
    add display_name text,
    add search_name  text;
comment on column assignment.display_name is 'The person''s name, copied by trigger: of a province of half a million only those who are asked something are walked through.';

update assignment a set display_name = p.display_name, search_name = p.search_name from person p where p.id = a.person_id;

create trigger assignment_name before insert on assignment
    for each row when (new.display_name is null) execute function membership_name();

create or replace function person_renamed() returns trigger language plpgsql as $$
begin
    update membership set display_name = new.display_name, search_name = new.search_name where person_id = new.id;
    update assignment set display_name = new.display_name, search_name = new.search_name where person_id = new.id;
    return null;
end
$$;

create index assignment_name on assignment (display_name collate "vi-x-icu", person_id, due_on, id);
