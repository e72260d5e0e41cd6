-- Where an enterprise has equipment in use: what a township confirms once a year and visits (三确认、走访). An
-- enterprise with units in two townships is in each, for each coordinator sees his own.
create table premises (
  enterprise_id   text not null,
  enterprise_name text,
  region_code     text not null,
  units           int  not null,
  confirmed_year  int,
  confirmed_on    date,
  visited_year    int,
  visited_on      date,
  primary key (enterprise_id, region_code)
);
comment on table premises is 'Enterprises with units in use, by the territory that the units are in';
comment on column premises.enterprise_name is 'As the register told it last; null where it told the units before it was kept';
comment on column premises.units is 'Units in use; none where all left use or went elsewhere';
comment on column premises.confirmed_year is 'Last calendar year in which it was confirmed 三确认';
comment on column premises.confirmed_on is 'Day of the first confirmation of that year';
comment on column premises.visited_year is 'Last calendar year in which it was visited 走访';
create index premises_by_region on premises (region_code text_pattern_ops, enterprise_id)
  include (confirmed_year, visited_year) where units > 0;
alter table premises enable row level security;
create policy territorial on premises
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

-- The year of a township, which is closed when it is over.
create table township_year (
  region_code text        primary key,
  closes_at   timestamptz not null default '-infinity'
);
comment on table township_year is 'When the running year of a territory with enterprises is closed; at once where it has none yet';
create index township_year_closes_at on township_year (closes_at);
create table closed_year (
  region_code text not null,
  year        int  not null,
  enterprises int  not null,
  confirmed   int  not null,
  visited     int  not null,
  primary key (region_code, year)
);
comment on table closed_year is 'What was confirmed and visited of the enterprises of a territory when a year ended';
do $$
declare t text;
begin
  foreach t in array array['township_year', 'closed_year'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I for select using ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, null))', t);
    execute format('create policy written_by_platform on %I using ((select current_setting(''guapai.system'', true) = ''on''))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on''))', t);
  end loop;
end $$;

-- Follows the units, by whichever way they change; a sweep of dates changes nothing here.
create function premises_follow() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform premises_changed(array_agg(enterprise_id), array_agg(region_code), array_agg(times))
      from (select enterprise_id, region_code, count(*)::int as times from new_rows
             where use_state = 'IN_USE' group by 1, 2) as told;
  elsif tg_op = 'DELETE' then
    perform premises_changed(array_agg(enterprise_id), array_agg(region_code), array_agg(times))
      from (select enterprise_id, region_code, -count(*)::int as times from old_rows
             where use_state = 'IN_USE' group by 1, 2) as told;
  else
    perform premises_changed(array_agg(enterprise_id), array_agg(region_code), array_agg(times))
      from (select enterprise_id, region_code, sum(times)::int as times
              from (select enterprise_id, region_code, 1 as times from new_rows where use_state = 'IN_USE'
                    union all
                    select enterprise_id, region_code, -1 from old_rows where use_state = 'IN_USE') as told
             group by 1, 2 having sum(times) <> 0) as changed;
  end if;
  return null;
end $$;
create function premises_changed(enterprises text[], regions text[], times int[]) returns void
  language plpgsql as $$
begin
  if enterprises is null then
    return;
  end if;
  insert into township_year (region_code)
    select distinct region from unnest(regions) as region order by 1 on conflict do nothing;
  insert into premises as known (enterprise_id, region_code, units)
    select * from unnest(enterprises, regions, times) as told (enterprise_id, region_code, units) order by 1, 2
    on conflict (enterprise_id, region_code) do update set units = known.units + excluded.units;
end $$;
create trigger premises_insert after insert on subject referencing new table as new_rows
  for each statement execute function premises_follow();
create trigger premises_update after update on subject referencing old table as old_rows new table as new_rows
  for each statement execute function premises_follow();
create trigger premises_delete after delete on subject referencing old table as old_rows
  for each statement execute function premises_follow();
insert into premises (enterprise_id, region_code, units)
  select enterprise_id, region_code, count(*) from subject where use_state = 'IN_USE' group by 1, 2;
insert into township_year (region_code) select distinct region_code from premises;

-- The rates of a territory are read from sums.
create function subject_measures(in_use boolean, overdue boolean)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name, date '-infinity', 1 from (values ('units', $1), ('overdue', $1 and $2)) as told (name, counts)
   where told.counts
$$;
create function premises_measures(in_use boolean, confirmed_year int, visited_year int)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name, date '-infinity', 1
    from (values ('enterprises'), ('confirmed.' || $2), ('visited.' || $3)) as told (name)
   where $1 and told.name is not null
$$;
select guapai_tally('subject', array['use_state = ''IN_USE''', 'overdue_for is not null'], 'subject_measures');
select guapai_tally('premises', array['units > 0', 'confirmed_year', 'visited_year'], 'premises_measures');
create view tally_recount with (security_invoker) as
  select * from subject_recount union all select * from premises_recount;

-- Three confirmations 三确认.
create table confirmation (
  id               uuid        primary key,
  region_code      text        not null,
  enterprise_id    text        not null,
  year             int         not null,
  confirmed_on     date        not null,
  follow_up        boolean     not null,
  units_found      int         not null check (units_found >= 0),
  units_registered int         not null,
  operators        int         not null check (operators >= 0),
  certified        int         not null check (certified between 0 and operators),
  safety_system    text        not null,
  findings         text        not null,
  countersigned    text        not null,
  signatory        text,
  refusal          text,
  note             text,
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  version          bigint      not null,
  unique (enterprise_id, region_code, confirmed_on)
);
comment on table confirmation is 'Three confirmations of enterprises by township coordinators 三确认';
comment on column confirmation.follow_up is 'Whether the year had one before; then it counts no more';
comment on column confirmation.units_registered is 'Units in use that the register knew there when it was recorded';
comment on column confirmation.findings is 'What was found amiss, as facts tell it';
create index confirmation_by_region on confirmation (region_code text_pattern_ops, id);
create index confirmation_by_enterprise on confirmation (enterprise_id, id);
alter table confirmation enable row level security;
create policy territorial on confirmation
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
