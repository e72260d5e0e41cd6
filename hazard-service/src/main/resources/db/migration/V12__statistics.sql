-- The monthly form of hazards, by territory and by industry, at any past date.

create table industry (
  code     char(1) primary key,
  name_zh  text not null,
  name_en  text not null,
  standard text not null,
  mark     text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED'))
);
comment on table industry is 'Sections (门类) of the classification of industries';
insert into industry (code, name_zh, name_en, standard, mark)
select code, zh, en, 'GB/T 4754-2017', 'ASSUMED' from (values
  ('A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery'),
  ('B', '采矿业', 'Mining'),
  ('C', '制造业', 'Manufacturing'),
  ('D', '电力、热力、燃气及水生产和供应业', 'Production and supply of electricity, heat, gas and water'),
  ('E', '建筑业', 'Construction'),
  ('F', '批发和零售业', 'Wholesale and retail trade'),
  ('G', '交通运输、仓储和邮政业', 'Transport, storage and post'),
  ('H', '住宿和餐饮业', 'Accommodation and catering'),
  ('I', '信息传输、软件和信息技术服务业', 'Information transmission, software and information technology'),
  ('J', '金融业', 'Finance'),
  ('K', '房地产业', 'Real estate'),
  ('L', '租赁和商务服务业', 'Leasing and business services'),
  ('M', '科学研究和技术服务业', 'Scientific research and technical services'),
  ('N', '水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities'),
  ('O', '居民服务、修理和其他服务业', 'Services to households, repair and other services'),
  ('P', '教育', 'Education'),
  ('Q', '卫生和社会工作', 'Health and social work'),
  ('R', '文化、体育和娱乐业', 'Culture, sports and entertainment'),
  ('S', '公共管理、社会保障和社会组织', 'Public administration, social security and social organizations'),
  ('T', '国际组织', 'International organizations')
) as section (code, zh, en);

-- What is written in the order of its time is found by block ranges (hazard_history_at), at hardly any cost to the
-- writer; a year is found in the blocks written last as well.
alter index hazard_history_at set (autosummarize = on);
create index rectification_plan_filed_at on rectification_plan using brin (filed_at) with (autosummarize = on);
create index enterprise_by_region on enterprise (region_code text_pattern_ops);
-- The hazards that ever moved to another territory, which the forms of the past must not lose.
create index hazard_moved on hazard (id) where former_regions <> '{}';
