-- An act asks what is open of its hazard or of a paper in it, whatever the kind.
create index duty_open_of on duty (subject) where done_at is null;
