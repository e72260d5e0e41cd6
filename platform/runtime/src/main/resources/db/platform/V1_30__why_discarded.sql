-- Why a record was given up, in the words of who gave it up.
alter table parked add column settled_why text;
alter table unsent add column settled_why text;
comment on column parked.settled_why is 'Why it was discarded; null when it was not, or before it was asked';
comment on column unsent.settled_why is 'Why it was discarded; null when it was not, or before it was asked';
