create index membership_begins on membership (search_name text_pattern_ops, person_id) include (unit_path, unit_id);
comment on index membership_begins is 'Names that begin with a text, in order, with where they belong.';
