-- People trapped in lifts (电梯困人), from the report to the cause.
create table entrapment (
  id              uuid        primary key,
  version         bigint      not null,
  region_code     text        not null,
  enterprise_id   text        not null,
  equipment_id    text        not null,
  equipment_no    text        not null,
  maintainer      text,
  state           text        not null,
  people          int         not null,
  built_up        boolean     not null,
  trapped_at      timestamptz not null,
  reported_at     timestamptz not null,
  reported_by     text        not null,
  note            text,
  arrival_due_at  timestamptz not null,
  arrival_edition text        not null,
  accident_at     timestamptz not null,
  called_at       timestamptz,
  called          text,
  arrived_at      timestamptz,
  late            boolean     not null default false,
  freed_at        timestamptz,
  injured         int,
  prolonged       boolean     not null default false,
  cause           text,
  account         text,
  closed_at       timestamptz,
  next_step_at    timestamptz
);
comment on table entrapment is 'People trapped in lifts 电梯困人: a case each';
comment on column entrapment.maintainer is 'Who maintained the lift on that day; null when nobody did';
comment on column entrapment.built_up is 'Whether it is in the built-up area of a city: the rescuers are given less time there';
comment on column entrapment.arrival_edition is 'Edition of the rule that gives the rescuers their time';
comment on column entrapment.accident_at is 'When it becomes an accident, if the people are not free by then';
comment on column entrapment.late is 'Whether the rescuers were too late';
comment on column entrapment.next_step_at is 'When something becomes due next';
create unique index entrapment_open on entrapment (equipment_id) where state in ('REPORTED', 'CALLED', 'ARRIVED');
create index entrapment_next_step on entrapment (next_step_at) where next_step_at is not null;
create index entrapment_by_number on entrapment (equipment_no, id);
create index entrapment_by_enterprise on entrapment (enterprise_id, id);
create index entrapment_by_maintainer on entrapment (maintainer, id);
create index entrapment_by_region on entrapment (region_code text_pattern_ops, id);

alter table entrapment enable row level security;
create policy territorial on entrapment
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy own on entrapment
  using (maintainer = nullif(current_setting('guapai.organization', true), ''))
  with check (maintainer = nullif(current_setting('guapai.organization', true), ''));
create policy otherwise_assigned on entrapment for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));
select guapai_acted_on_by_organizations('entrapment', 'entrapment');

select guapai_to_shelf('RESCUE_TERM', id, edition, territory, null, null, mark, source, body::json)
from (values
  ('ARRIVAL_BUILT_UP', 'T5002-2017', null, 'M', 'TSG T5002-2017：直辖市或者设区的市不超过30分钟', '{"minutes": 30}'),
  ('ARRIVAL_ELSEWHERE', 'T5002-2017', null, 'M', 'TSG T5002-2017：其他地区一般不超过1小时', '{"minutes": 60}'),
  ('ARRIVAL_BUILT_UP', 'hangzhou', '3301', 'V', '杭州市电梯安全管理规定：城市建成区30分钟', '{"minutes": 30}'),
  ('ARRIVAL_BUILT_UP', 'zibo', '3703', 'V', '淄博市电梯安全管理规定：30分钟', '{"minutes": 30}'),
  ('ARRIVAL_BUILT_UP', 'zaozhuang', '3704', 'V', '枣庄市电梯安全管理规定：30分钟', '{"minutes": 30}'),
  ('ARRIVAL_BUILT_UP', 'weifang', '3707', 'V', '潍坊市电梯安全管理规定：30分钟', '{"minutes": 30}'),
  ('ACCIDENT', 'REG-64', null, 'V', '特种设备安全监察条例第六十四条：电梯轿厢滞留人员2小时以上为一般事故', '{"minutes": 120}')
) as rule(id, edition, territory, mark, source, body);
