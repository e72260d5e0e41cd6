-- Every deadline that a hazard had, its extension, the reminders before it, and the day of rectification.

create table hazard_deadline (
  hazard_id     uuid   not null references hazard,
  sequence      bigint not null,
  enterprise_id text   not null,
  region_code   text   not null,
  due_date      date   not null,
  deadline      text   not null check (deadline is json),
  primary key (hazard_id, sequence)
);
comment on table hazard_deadline is 'Every deadline that was set; the newest one counts, none is overwritten';
comment on column hazard_deadline.sequence is 'The act that set it: the history says whose it was, when and why';
comment on column hazard_deadline.deadline is 'Why it is that day: rule, edition, start, days skipped, in words';

create function hazard_deadline_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a deadline once set is never changed' using errcode = 'restrict_violation';
end $$;
create trigger hazard_deadline_stands
  before update of hazard_id, sequence, due_date, deadline or delete or truncate on hazard_deadline
  for each statement execute function hazard_deadline_stands();

-- Of the deadlines before this table only the last is known; an act of grading or planning set it.
insert into hazard_deadline
select h.id, set_by.sequence, h.enterprise_id, h.region_code, h.due_date, h.deadline
from hazard h
cross join lateral (select max(sequence) as sequence from hazard_history
                    where hazard_id = h.id and act in ('GRADE', 'PLAN')) as set_by
where h.due_date is not null and h.deadline is not null and set_by.sequence is not null;

create table extension_rule (
  id                text not null,
  edition           text not null,
  share_numerator   int  not null check (share_numerator > 0),
  share_denominator int  not null check (share_denominator > 0),
  source            text not null,
  mark              text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from        date not null,
  valid_to          date,
  primary key (id, edition)
);
comment on table extension_rule is 'How long an extension may be, as a share of the original term';
insert into extension_rule (id, edition, share_numerator, share_denominator, source, mark, valid_from) values
  ('EXTENSION-SHARE', 'P-1', 1, 2, 'Once, at most half of the original term', 'PROPOSED', '2014-01-01');

create table extension (
  id               uuid        primary key,
  hazard_id        uuid        not null unique references hazard,
  enterprise_id    text        not null,
  region_code      text        not null,
  due_date         date        not null,
  last_day_to_ask  date        not null,
  requested_date   date        not null,
  reason           text        not null,
  interim_measures text        not null,
  asked_by         text        not null,
  asked_at         timestamptz not null
);
comment on table extension is 'Applications for more time (延期); a hazard has one, whatever the decision';
comment on column extension.due_date is 'The deadline in force at the application';
comment on column extension.last_day_to_ask is 'Last day on which it could have been asked for';

create table extension_decision (
  extension_id     uuid        primary key references extension,
  enterprise_id    text        not null,
  region_code      text        not null,
  authority_region text        not null,
  approved         boolean     not null,
  due_date         date,
  reason           text        not null,
  decided_by       text        not null,
  decided_at       timestamptz not null,
  check (approved = (due_date is not null))
);
comment on column extension_decision.due_date is 'The extended deadline; null when refused';

do $$
declare t text;
begin
  foreach t in array array['hazard_deadline', 'extension', 'extension_decision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
  end loop;
end $$;

create table reminder_rule (
  days_before int  not null check (days_before > 0),
  source      text not null,
  mark        text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  valid_from  date not null,
  valid_to    date,
  primary key (days_before, valid_from)
);
comment on table reminder_rule is 'How many calendar days before the deadline it is brought to mind';
insert into reminder_rule (days_before, source, mark, valid_from) values
  (7, 'Ladder before the deadline', 'PROPOSED', '2014-01-01'),
  (3, 'Ladder before the deadline', 'PROPOSED', '2014-01-01'),
  (1, 'Ladder before the deadline', 'PROPOSED', '2014-01-01');

alter table hazard add remind_at timestamptz;
comment on column hazard.remind_at is 'When its deadline is next to be brought to mind; null when all was said';
update hazard h set remind_at =
  (select min((h.due_date - r.days_before)::timestamp at time zone 'Asia/Shanghai')
   from reminder_rule r where h.due_date - r.days_before > (now() at time zone 'Asia/Shanghai')::date)
where h.open and h.due_date is not null;
alter table hazard add check (remind_at is null or due_date is not null);
create index hazard_reminding on hazard (remind_at)
  where remind_at is not null and open and not overdue and state <> 'SUBMITTED';

alter table rectification_report add rectified_on date;
alter table recheck add rectified_on date;
comment on column rectification_report.rectified_on is 'Day of the rectification by the word of the enterprise';
comment on column recheck.rectified_on is 'Day of the rectification as the inspectors found it';
