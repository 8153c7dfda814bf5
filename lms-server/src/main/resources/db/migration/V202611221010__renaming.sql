create or replace function person_renamed() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('positions', 50));
    update membership set display_name = new.display_name, search_name = new.search_name where person_id = new.id;
    return null;
end
$$;
comment on function person_renamed() is 'Waits for moves under way and keeps new ones waiting, as MembershipRepository does: a row written meanwhile would carry the earlier name for good.';

create function person_renamed_assigned() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(20261122);
    update assignment set display_name = p.display_name, search_name = p.search_name
    from person p where p.id = new.id and assignment.person_id = new.id;
    return null;
end
$$;
comment on function person_renamed_assigned() is 'Under the lock of AssignmentRepository, and only at the commit, so that completions wait no longer than that.';
create constraint trigger person_renamed_assigned after update of display_name on person
    deferrable initially deferred
    for each row when (old.display_name is distinct from new.display_name) execute function person_renamed_assigned();
