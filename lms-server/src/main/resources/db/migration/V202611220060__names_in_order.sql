alter table membership
    add display_name text,
    add search_name  text,
    add top          text generated always as (split_part(unit_path, '/', 1) || '/') stored,
    add second       text generated always as (split_part(unit_path, '/', 1) || '/' || split_part(unit_path, '/', 2) || '/') stored;
comment on column membership.display_name is 'The person''s name, copied by trigger: half a million people can be read in the order of names only where place and name stand in one index.';
comment on column membership.top is 'Path of the province.';
comment on column membership.second is 'Path of the commune or agency; an empty code for whoever belongs to the province itself.';

update membership m set display_name = p.display_name, search_name = p.search_name from person p where p.id = m.person_id;

create function membership_name() returns trigger language plpgsql as $$
begin
    select p.display_name, p.search_name into new.display_name, new.search_name from person p where p.id = new.person_id;
    return new;
end
$$;
create trigger membership_name before insert on membership
    for each row when (new.display_name is null) execute function membership_name();

create function person_renamed() returns trigger language plpgsql as $$
begin
    update membership set display_name = new.display_name, search_name = new.search_name where person_id = new.id;
    return null;
end
$$;
create trigger person_renamed after update of display_name on person
    for each row when (old.display_name is distinct from new.display_name) execute function person_renamed();

create index membership_top on membership (top, display_name collate "vi-x-icu", person_id);
create index membership_second on membership (second, display_name collate "vi-x-icu", person_id);
create index membership_order on membership (unit_path collate "C", display_name collate "vi-x-icu", person_id) include (search_name);
create index membership_search on membership using gin (search_name gin_trgm_ops);
create index membership_person on membership (person_id) include (unit_path);

create index course_progress_latest on course_progress (course_id, last_activity_at desc, person_id);
create index course_progress_share on course_progress
    (course_id, (completed_activities * 1.0 / nullif(total_activities, 0)) desc, last_activity_at desc, person_id);
