-- A hazard may end without having been rectified: joined with another, or handed to another authority.
alter table hazard add ended_without_merit boolean not null default false;
comment on column hazard.ended_without_merit is
  'Merged or transferred: closed, yet rectified neither in time nor late';
