-- A unit's row changes with its dates, its announcements and its inspections. Room left on its page keeps the
-- new version beside the old one wherever no indexed column changed.
alter table subject set (fillfactor = 80);
