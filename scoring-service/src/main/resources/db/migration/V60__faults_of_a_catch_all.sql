-- Two faults under a code that takes what no other does are no repetition of each other.
alter table hazard add fault text;
comment on column hazard.fault is 'Tells faults under a catch-all code apart; null under any other';
