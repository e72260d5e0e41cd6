-- A unit has several clocks (检验时钟), each with a date of its own. The unit's row goes on to say what it says
-- today: the earliest date that binds its use, and what was told of it.

-- What a report says of its date and its unit.
alter table inspection
  add month_only     boolean not null default false,
  add counted_from   date,
  add counted_months int,
  add safety_grade   int check (safety_grade between 1 and 5),
  add unit_class     text,
  add medium         text;
comment on column inspection.month_only is 'Whether the date is known by its month only; it holds through the month''s end';
comment on column inspection.counted_from is
  'What the rule counted the date from; null when the report stated it, and in what was recorded before clocks';
comment on column inspection.counted_months is 'So many months after that day';
comment on column inspection.safety_grade is 'Safety grade 安全状况等级 that the report gives';

alter table subject
  add safety_grade   int,
  add unit_class     text,
  add medium         text,
  add calendar_base  date,
  add clock_version  bigint not null default 0;
comment on column subject.safety_grade is 'As the newest report states it; the cycles of vessels and pipings depend on it';
comment on column subject.unit_class is 'As the newest report states it: GC1, GB1-III, RAIL';
comment on column subject.medium is 'As the newest report states it: CORROSIVE, INERT';
comment on column subject.calendar_base is
  'Supervision inspection from which the years of use are counted; null where they count from the first use';
comment on column subject.clock_version is 'Counts what a release wrote that keeps the clocks as well';

create table subject_clock (
  equipment_id   text    not null references subject on delete cascade,
  clock          text    not null,
  equipment_no   text    not null,
  enterprise_id  text    not null,
  region_code    text    not null,
  variety        text    not null,
  demonstration  boolean not null,
  running        boolean not null,
  basis          text    not null,
  started_on     date,
  printed_date   date    not null,
  due_date       date    not null,
  month_only     boolean not null default false,
  inspection_id  uuid,
  institute      text,
  postponement_id uuid,
  reminded_for   date,
  reminded_days  int,
  overdue_for    date,
  next_step_at   timestamptz,
  primary key (equipment_id, clock)
) with (fillfactor = 80);
comment on table subject_clock is 'The clocks of a unit that run, and through which day';
comment on column subject_clock.running is 'Whether the unit is in use';
comment on column subject_clock.basis is 'What the date rests on: a report, a rule, the register, the first use';
comment on column subject_clock.started_on is 'Day of the examination or of the first use that it runs from';
comment on column subject_clock.printed_date is 'Date before any decision of a territory moved it';
comment on column subject_clock.due_date is 'Last day on which it holds';
comment on column subject_clock.institute is 'Institute that examined it last';
comment on column subject_clock.postponement_id is 'Decision that moved the date';
comment on column subject_clock.reminded_for is 'Date for which reminders were told';
comment on column subject_clock.reminded_days is 'The last of them, in days before that date';
comment on column subject_clock.overdue_for is 'Date for which examination-overdue was told and not yet cleared';
comment on column subject_clock.next_step_at is 'When it has to be looked at again; null when never';

create index subject_clock_next_step on subject_clock (next_step_at) where next_step_at is not null;
create index subject_clock_due on subject_clock (due_date, equipment_id, clock) where running;
create index subject_clock_by_region on subject_clock (region_code text_pattern_ops, due_date) where running;
create index subject_clock_by_enterprise on subject_clock (enterprise_id, due_date, equipment_id, clock) where running;
create index subject_clock_by_institute on subject_clock (institute, due_date, equipment_id, clock)
  where running and institute is not null;
create index subject_clock_postponed on subject_clock (postponement_id) where postponement_id is not null;

alter table subject_clock enable row level security;
create policy territorial on subject_clock for select using (
  (select current_setting('guapai.system', true) = 'on')
  or guapai_visible(region_code, enterprise_id)
  or institute = nullif(current_setting('guapai.organization', true), ''));
create policy written_by_platform on subject_clock
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));
create policy otherwise_assigned on subject_clock for select
  using (equipment_id in (select given_id from assigned_unit where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));

-- During a rolling upgrade replicas of the release before go on to write units without their clocks. What they
-- write is looked at again by who keeps the clocks, at once.
create function guapai_clocks_behind() returns trigger language plpgsql as $$
begin
  if new.next_inspection_date is not null then
    insert into subject_clock (equipment_id, clock, equipment_no, enterprise_id, region_code, variety, demonstration,
                               running, basis, printed_date, due_date, next_step_at)
    values (new.equipment_id, 'INSPECTION', new.equipment_no, new.enterprise_id, new.region_code, new.variety,
            new.demonstration, new.use_state = 'IN_USE', 'REGISTER', new.next_inspection_date,
            new.next_inspection_date, to_timestamp(0))
    on conflict (equipment_id, clock) do nothing;
  end if;
  update subject_clock set next_step_at = to_timestamp(0) where equipment_id = new.equipment_id;
  return null;
end $$;
create trigger clocks_behind_new after insert on subject for each row
  when (new.clock_version = 0)
  execute function guapai_clocks_behind();
create trigger clocks_behind after update on subject for each row
  when (new.clock_version = old.clock_version
        and (new.next_inspection_date, new.counted_on, new.use_state, new.enterprise_id, new.region_code,
             new.equipment_no, new.variety, new.first_use_date)
            is distinct from
            (old.next_inspection_date, old.counted_on, old.use_state, old.enterprise_id, old.region_code,
             old.equipment_no, old.variety, old.first_use_date))
  execute function guapai_clocks_behind();
