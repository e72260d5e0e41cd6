-- A report is never edited. Its institute replaces it by a revised one or withdraws it; then it counts no more, and what
-- it said stays to be read.
alter table inspection
  add standing          text    not null default 'STANDS' check (standing in ('STANDS', 'REVISED', 'WITHDRAWN')),
  add revises           uuid    references inspection,
  add revises_no        text,
  add revision_reason   text,
  add taken_back_on     date,
  add taken_back_by     uuid,
  add taken_back_reason text,
  add taken_back_event  text,
  add first_counted     boolean not null default false,
  add date_before       date,
  add visit             text    not null default 'ROUTINE',
  add outcome           text,
  add visit_word        text,
  add outcome_word      text,
  add disputed          boolean not null default false,
  alter conclusion drop not null,
  add check (conclusion is not null or outcome is not null),
  add check ((standing = 'STANDS') = (taken_back_event is null));
comment on column inspection.standing is 'Whether it counts; else what took it back';
comment on column inspection.revises is 'The report of the same institute that it takes the place of';
comment on column inspection.taken_back_by is 'The report that takes its place; null when none does';
comment on column inspection.taken_back_event is 'Event that told of it';
comment on column inspection.first_counted is
  'Whether the unit''s date rested on no report before; unknown, and so false, of what was recorded before this column';
comment on column inspection.date_before is 'Date that the register stated then; null when it stated none';
comment on column inspection.conclusion is 'Null when the visit had no result; outcome says why';
comment on column inspection.outcome is 'What the visit ended with, where the conclusion does not say it all';
comment on column inspection.visit_word is 'Kind of the visit in the institute''s own word, where it used one';
comment on column inspection.disputed is 'Whether another report that stands says something else of the same day';
create unique index inspection_taken_back on inspection (taken_back_event) where taken_back_event is not null;
create index inspection_revised on inspection (revises) where revises is not null;
create index inspection_disputed on inspection (region_code text_pattern_ops) where disputed;
create index inspection_outcomes on inspection (region_code text_pattern_ops, inspected_on)
  where standing = 'STANDS' and outcome is not null;
