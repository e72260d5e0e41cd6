-- The whole life cycle: merging, repetition, and a history that tells how things stood after each act.

alter table hazard
  add merged_into  uuid    references hazard,
  add repeat_of    uuid    references hazard,
  add repeat_count int     not null default 0,
  add five_fixed   boolean not null default false,
  add listed_level text    check (listed_level in ('COUNTY', 'CITY', 'PROVINCE')),
  add check ((state = 'MERGED') = (merged_into is not null));
comment on column hazard.repeat_of is 'The hazard that came back, of the same unit and code, or that was reopened';
comment on column hazard.repeat_count is 'How often it came back within the period of the rules; 0 for the first time';
comment on column hazard.five_fixed is 'The last plan fixes all of the five implementations';
update hazard h set listed_level = l.level from listing l where l.id = h.listing_id and l.active;
alter table hazard add check (listed = (listed_level is not null));

-- What was handed in on time waits for the authority, not for the enterprise.
drop index hazard_expiring;
create index hazard_expiring on hazard (expires_at) where open and not overdue and state <> 'SUBMITTED';
create index hazard_repeating on hazard (equipment_id, code, closed_at) where state = 'CLOSED';
create index hazard_by_correlation on hazard (correlation_id);

alter table hazard_history
  add grade        text,
  add due_date     date,
  add overdue      boolean not null default false,
  add planned      boolean not null default false,
  add five_fixed   boolean not null default false,
  add listed_level text;
comment on column hazard_history.grade is 'As it stood after the act, as all columns to the right';

-- Terms are no longer only those of a hazard's rectification: an authority has terms of its own.
alter table deadline_rule drop constraint deadline_rule_purpose_check;
alter table deadline_rule drop constraint deadline_rule_check;
insert into deadline_rule (id, edition, purpose, days, unit, source, mark, valid_from) values
  ('VERIFY-REPORT', 'P-1', 'VERIFICATION', 7, 'WORKING_DAYS',
   'As the decision on a public report (CMP 14)', 'PROPOSED', '2020-01-01'),
  ('REPORT-UPWARD', 'P-1', 'REPORT_UPWARD', 1, 'CALENDAR_DAYS',
   'Promptly (O57 30, TSEL 63), taken as within 24 hours', 'PROPOSED', '2014-01-01'),
  ('O57-29', '2022', 'RECHECK', 10, 'WORKING_DAYS',
   'Recheck after the rectification report (O57 29)', 'VERIFIED', '2022-07-01'),
  ('EXTENSION-NOTICE', 'Qingdao', 'EXTENSION_NOTICE', 20, 'WORKING_DAYS',
   'An extension is asked before the deadline (Qingdao)', 'VERIFIED', '2014-01-01'),
  ('EXTENSION-DECISION', 'Qingdao', 'EXTENSION_DECISION', 10, 'WORKING_DAYS',
   'The listing body decides on an extension (Qingdao)', 'VERIFIED', '2014-01-01'),
  ('LISTING-PUBLICATION', 'Qingdao', 'LISTING_PUBLICATION', 5, 'WORKING_DAYS',
   'A listing is published (Qingdao)', 'VERIFIED', '2014-01-01'),
  ('LISTING-FILING', 'Qingdao', 'LISTING_FILING', 3, 'WORKING_DAYS',
   'A listing is filed with the upper office (Qingdao)', 'VERIFIED', '2014-01-01'),
  ('ACCEPTANCE-REVIEW', 'P-1', 'ACCEPTANCE_REVIEW', 10, 'CALENDAR_DAYS',
   'Field review after the application for acceptance', 'PROPOSED', '2014-01-01'),
  ('DELISTING-PUBLICATION', 'Qingdao', 'DELISTING_PUBLICATION', 5, 'WORKING_DAYS',
   'A delisting is published in the same media (Qingdao)', 'VERIFIED', '2014-01-01'),
  ('CMP-14', '2020', 'COMPLAINT_ACCEPTANCE', 7, 'WORKING_DAYS',
   'Decision whether to take up a complaint (CMP 14)', 'VERIFIED', '2020-01-01'),
  ('CMP-23', '2020', 'COMPLAINT_CHECK', 15, 'WORKING_DAYS',
   'Check of a clue, once extended by as much (CMP 23)', 'VERIFIED', '2020-01-01'),
  ('CMP-31', '2020', 'COMPLAINT_ANSWER', 5, 'WORKING_DAYS',
   'A real-name informer is told after the filing decision (CMP 31)', 'VERIFIED', '2020-01-01'),
  ('INTERVIEW-REPORT', 'P-1', 'INTERVIEW_REPORT', 10, 'WORKING_DAYS',
   'Rectification report after an interview', 'PROPOSED', '2014-01-01');
