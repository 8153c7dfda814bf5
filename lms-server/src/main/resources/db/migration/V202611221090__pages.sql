drop index course_progress_course;
create index course_progress_course on course_progress (course_id, person_id)
    include (completed_activities, total_activities, completed_at, last_activity_at);
comment on index course_progress_course is 'A commune''s people are asked one by one how far they are: everything a list sorts and filters by is in the index.';

create index assignment_search on assignment using gin (search_name gin_trgm_ops);
