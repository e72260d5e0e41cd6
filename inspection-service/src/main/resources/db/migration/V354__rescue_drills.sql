-- Drills of rescue from lifts (电梯应急救援演练): of whoever maintains lifts, for each type of them.
create table rescue_drill (
  id            uuid        primary key,
  version       bigint      not null,
  region_code   text        not null,
  enterprise_id text        not null,
  equipment_id  text        not null,
  equipment_no  text        not null,
  lift_type     text        not null,
  held_by       text        not null,
  held_on       date        not null,
  scenario      text        not null,
  participants  int         not null check (participants > 0),
  shortcomings  text,
  measures      text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
comment on table rescue_drill is 'Drills of rescue from lifts 电梯应急救援演练';
comment on column rescue_drill.lift_type is 'First two characters of the variety: 31, 32, 33, 34';
comment on column rescue_drill.held_by is 'Organization that maintains lifts, or enterprise that uses them';
create index rescue_drill_last on rescue_drill (held_by, lift_type, held_on);
create index rescue_drill_by_number on rescue_drill (equipment_no, id);
create index rescue_drill_by_enterprise on rescue_drill (enterprise_id, id);
create index rescue_drill_by_region on rescue_drill (region_code text_pattern_ops, id);
create index maintained_lift_by_maintainer on maintained_lift (maintainer, left(variety, 2))
  where maintainer is not null;

alter table rescue_drill enable row level security;
create policy territorial on rescue_drill
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy own on rescue_drill for select
  using (held_by = nullif(current_setting('guapai.organization', true), ''));
create policy otherwise_assigned on rescue_drill for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));
select guapai_acted_on_by_organizations('rescue-drill', 'rescue_drill');

select guapai_to_shelf('RESCUE_DRILL', 'DRILL', 'T5002-2017', null, date '2017-08-01', null, 'M',
  'TSG T5002-2017：每半年至少针对本单位维保的不同类别（类型）电梯进行一次应急演练', '{"months": 6}'::json);
