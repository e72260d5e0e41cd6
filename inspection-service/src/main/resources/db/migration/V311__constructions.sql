-- Works that were told to the authority (施工告知), of which some take a supervision inspection (监督检验).
create table construction (
  notice_id     text    primary key,
  notice_no     text    not null unique,
  work          text    not null,
  enterprise_id text collate "C" not null,
  builder_name  text    not null,
  user_id       text collate "C" not null,
  user_name     text    not null,
  region_code   text collate "C" not null,
  place         text    not null,
  variety       text    not null,
  quantity      int     not null,
  units         text[]  not null,
  works_from    date    not null,
  works_until   date    not null,
  supervised    boolean not null,
  rule_edition  text    not null,
  outcome       text,
  application_id uuid,
  application_no text
);
create index construction_territory on construction (region_code text_pattern_ops, notice_id);
create index construction_builder on construction (enterprise_id, notice_id);
create index construction_user on construction (user_id, notice_id);
comment on table construction is 'Installation, modification and repair as the register of notices tells of them';
comment on column construction.enterprise_id is 'The builder, whose work has to be inspected';
comment on column construction.supervised is 'Whether the work takes a supervision inspection by the rule of its day, TSEL 25';
comment on column construction.outcome is 'How it ended; null while it goes on';
comment on column construction.application_id is 'The application for its inspection; null while there is none';
alter table construction enable row level security;
create policy territorial on construction for select
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy built_for on construction for select using (guapai_visible(null, user_id));
create policy written_by_platform on construction
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

select guapai_to_shelf('SUPERVISED_WORK', 'CONSTRUCTION', 'TSEL-2014', null, '2014-01-01', null, 'V',
  '特种设备安全法 §25: installation, modification and major repair of boilers, vessels, piping, elevators, cranes, ropeways and large rides; which repair is a major one the notice does not say, so that no repair is counted as such',
  '{"works": ["INSTALLATION", "MODIFICATION"], "kinds": ["1", "2", "3", "4", "6", "8", "9"]}'::json);
