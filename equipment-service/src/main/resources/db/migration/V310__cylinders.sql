-- Gas cylinders (气瓶) stand in tables of their own: a city has a million of them, and each has a hundred events in
-- its life. What happened to one is its trace; the row of the register says where that has led.

create table cylinder (
  id                   bigint generated always as identity primary key,
  code                 text collate "C" not null unique,
  maker                text        not null,
  maker_no             text        not null,
  variety              text        not null check (variety like '23%'),
  medium               text        not null,
  capacity_litres      numeric(8, 2) not null check (capacity_litres > 0),
  made_on              date        not null,
  filler_id            text collate "C" not null references enterprise,
  region_code          text collate "C" not null,
  certificate_no       text,
  last_inspected_on    date,
  last_report_no       text,
  next_inspection_date date        not null,
  scrap_on             date        not null,
  rule                 text        not null,
  state                text        not null,
  state_at             timestamptz not null,
  demonstration        boolean     not null,
  registered_at        timestamptz not null
) with (fillfactor = 85);
create index cylinder_filler on cylinder (filler_id, id);
create index cylinder_territory on cylinder (region_code text_pattern_ops, id);
create index cylinder_maker_no on cylinder (maker_no);
create index cylinder_certificate on cylinder (certificate_no) where certificate_no is not null;
comment on table cylinder is 'Register of gas cylinders, each with the code that it bears for ever';
comment on column cylinder.code is 'Unique also after scrapping: the code of one that is no more is never given again';
comment on column cylinder.filler_id is 'Enterprise that owns it, or to which it is entrusted, and that alone may fill it';
comment on column cylinder.region_code is 'Where that enterprise was registered when the cylinder was entered';
comment on column cylinder.certificate_no is 'Certificate of use registration by unit (按单位), which many cylinders share';
comment on column cylinder.next_inspection_date is 'The last day on which the last inspection, or its making, holds';
comment on column cylinder.scrap_on is 'The last day of its design life, or of what an assessment made of it';
comment on column cylinder.rule is 'Edition of the rule that both days were reckoned by';
comment on column cylinder.state_at is 'Time of the last event of its trace';

create table cylinder_sender (
  no            int generated always as identity primary key,
  enterprise_id text collate "C" not null unique
);
comment on table cylinder_sender is 'Short numbers of the enterprises that tell events, for the narrow rows of the trace';

create table cylinder_trace (
  cylinder_id bigint      not null,
  at          timestamptz not null,
  received_at timestamptz not null,
  sender_no   int         not null,
  kind        smallint    not null,
  state       smallint    not null,
  flags       smallint    not null,
  event_no    text collate "C" not null,
  party       text collate "C"
) partition by range (at);
create index cylinder_trace_life on cylinder_trace (cylinder_id, at);
create index cylinder_trace_number on cylinder_trace (sender_no, event_no);
create index cylinder_trace_party on cylinder_trace (party, sender_no, at) where party is not null;
create index cylinder_trace_day on cylinder_trace using brin (at) with (pages_per_range = 32, autosummarize = on);
comment on table cylinder_trace is 'What happened to cylinders: a partition for each month of UTC';
comment on column cylinder_trace.at is 'To the millisecond as it was told; microseconds keep the order of what has the same';
comment on column cylinder_trace.state is 'What it led to: an event that comes late has to fit between two others';
comment on column cylinder_trace.flags is '1: not passed; 2: filled against the gate; 4: filled by another filler than its own';
comment on column cylinder_trace.party is 'Who has it from then on, by the number that the filler knows him by; no names of persons';

create table cylinder_trace_month (month date primary key);
comment on table cylinder_trace_month is 'First days of the months whose partitions there are';

-- The application's role owns no table. This function, which runs as their owner, creates the partitions from the
-- oldest month that is kept to the one after today, and drops what is older by this server's own clock: a clock that
-- was moved ahead drops nothing.
create function cylinder_trace_months(today date, kept int) returns int
  language plpgsql security definer
  set search_path = public, pg_temp
  set lock_timeout = '2s'
as $$
declare
  wanted  date;
  part    name;
  oldest  date := (date_trunc('month', least(clock_timestamp() at time zone 'UTC', today::timestamp))
                   - (kept + 1) * interval '1 month')::date;
  changed int := 0;
begin
  if kept < 24 then
    raise exception 'a trace is kept for two years at least, not % months', kept
      using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('cylinder_trace_months'));
  for wanted in
    select m::date from generate_series(date_trunc('month', today::timestamp) - (kept + 1) * interval '1 month',
                                        date_trunc('month', today::timestamp) + interval '2 months',
                                        interval '1 month') as m
     where not exists (select from cylinder_trace_month k where k.month = m::date)
  loop
    part := 'cylinder_trace_' || to_char(wanted, 'YYYYMM');
    execute format('create table public.%I (like public.cylinder_trace including defaults including constraints)', part);
    execute format('alter table public.%I enable row level security', part);
    execute format('alter table public.cylinder_trace attach partition public.%I for values from (%L) to (%L)',
      part, wanted || ' 00:00:00+00', (wanted + interval '1 month')::date || ' 00:00:00+00');
    insert into cylinder_trace_month values (wanted);
    changed := changed + 1;
  end loop;
  for wanted in select month from cylinder_trace_month where month < oldest order by month loop
    begin
      execute format('drop table public.%I', 'cylinder_trace_' || to_char(wanted, 'YYYYMM'));
    exception when lock_not_available then
      exit; -- somebody reads it; next time
    end;
    delete from cylinder_trace_month where month = wanted;
    changed := changed + 1;
  end loop;
  return changed;
end $$;
comment on function cylinder_trace_months is
  'Brings the partitions of the trace up to date and tells how many it created or dropped; one replica at a time';
revoke all on function cylinder_trace_months from public;
grant execute on function cylinder_trace_months to guapai_app;
select cylinder_trace_months(current_date, 24);

create table filling_refusal (
  id            bigint generated always as identity primary key,
  filler_id     text collate "C" not null,
  region_code   text collate "C" not null,
  code          text collate "C" not null,
  medium        text        not null,
  reasons       text[]      not null check (cardinality(reasons) > 0),
  filled        boolean     not null,
  at            timestamptz not null,
  told_at       timestamptz not null,
  told_by       text        not null,
  event_no      text collate "C"
);
create index filling_refusal_filler on filling_refusal (filler_id, id);
create index filling_refusal_territory on filling_refusal (region_code text_pattern_ops, id);
create index filling_refusal_day on filling_refusal (filler_id, at);
create index filling_refusal_code on filling_refusal (code);
create unique index filling_refusal_event on filling_refusal (filler_id, event_no) where event_no is not null;
comment on table filling_refusal is 'Fillings that the gate refused, and those that were done all the same; only appended to';
comment on column filling_refusal.filled is 'Whether it was filled all the same, as an event of the filler tells';
comment on column filling_refusal.code is 'As it was read: the register may not know it';

create table cylinder_day (
  id            uuid primary key,
  filler_id     text collate "C" not null,
  region_code   text collate "C" not null,
  day           date        not null,
  due_at        timestamptz,
  revision      int         not null default 0,
  told_at       timestamptz,
  figures       jsonb,
  unique (filler_id, day)
);
create index cylinder_day_due on cylinder_day (due_at) where due_at is not null;
create index cylinder_day_territory on cylinder_day (region_code text_pattern_ops, day);
comment on table cylinder_day is 'Days on which fillers told something, and what was told of them to other services';
comment on column cylinder_day.due_at is 'When it is to be counted and told; null when it was, and nothing came since';
comment on column cylinder_day.figures is 'What was told last; null until the day was over';

-- Seen and written as everything else. What the trace tells goes with its cylinder.
alter table cylinder enable row level security;
create policy territorial on cylinder
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, filler_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, filler_id));
create policy otherwise_assigned on cylinder for select
  using (filler_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));

alter table cylinder_trace enable row level security;
create policy with_cylinder on cylinder_trace for select
  using ((select current_setting('guapai.system', true) = 'on')
      or exists (select from cylinder c where c.id = cylinder_id));
create policy told on cylinder_trace for insert
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table filling_refusal enable row level security;
create policy territorial on filling_refusal for select
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, filler_id));
create policy otherwise_assigned on filling_refusal for select
  using (filler_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));
create policy told on filling_refusal for insert
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table cylinder_day enable row level security;
create policy territorial on cylinder_day
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, filler_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, filler_id));
create policy otherwise_assigned on cylinder_day for select
  using (filler_id in (select given_id from assigned_unit where given = 'ENTERPRISE'));
