-- Annual plans of routine checks, and special campaigns (O57).
create table check_plan (
  id             uuid   primary key,
  region_code    text   not null,
  plan_year      int    not null,
  title          text   not null,
  subjects       int    not null check (subjects > 0),
  rounds         int    not null check (rounds > 0),
  variety_prefix text,
  note           text,
  state          text   not null,
  document_no    text,
  announced_on   date,
  closed_on      date,
  summary        text,
  version        bigint not null,
  unique (region_code, plan_year)
);
comment on table check_plan is 'Annual plans of routine checks of a city 常规监督检查年度计划';
comment on column check_plan.rounds is 'In how many draws its subjects are drawn';
create index check_plan_by_region on check_plan (region_code text_pattern_ops, id);

create table campaign (
  id             uuid    primary key,
  region_code    text    not null,
  title          text    not null,
  basis          text    not null,
  variety_prefix text,
  key_units_only boolean not null,
  criteria       text[]  not null,
  stages         text    not null,
  state          text    not null,
  document_no    text,
  announced_on   date,
  ended_on       date,
  summary        text,
  version        bigint  not null
);
comment on table campaign is 'Special campaigns 专项检查、专项整治';
create index campaign_by_region on campaign (region_code text_pattern_ops, id);

-- What is planned, authorities know and no enterprise; a city's campaign, its counties know once it is announced.
do $$
declare t text;
begin
  foreach t in array array['check_plan', 'campaign'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I'
                   ' using ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, null))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, null))', t);
    execute format('create policy announced on %I for select using (announced_on is not null'
                   ' and starts_with(current_setting(''guapai.region'', true), region_code))', t);
  end loop;
end $$;
