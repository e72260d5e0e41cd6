-- What vetoes need of accidents: their grade, who answers for them, how they were reported, and whether rescue
-- failed. An accident that the enterprise does not answer for vetoes it no longer (DOMAIN: responsible or under
-- investigation).
alter table accident
  add grade                  text,
  add enterprise_responsible boolean,
  add rescue_failed          boolean not null default false,
  add sequence               bigint  not null default 0;
comment on column accident.grade is 'Null for those told before grades were kept';
comment on column accident.enterprise_responsible is 'Null while it is under investigation: provisionally it counts';
comment on column accident.sequence is 'Version of the accident that was told last; an older one arriving late changes nothing';
create index accident_by_place on accident (region_code text_pattern_ops, occurred_on);

create table accident_misreport (
  accident_id      text not null,
  fault            text not null check (fault in ('LATE', 'OMITTED', 'FALSE', 'CONCEALED')),
  authority_region text,
  enterprise_id    text not null references enterprise,
  region_code      text not null,
  established_at   timestamptz not null,
  unique nulls not distinct (accident_id, fault, authority_region)
);
comment on table accident_misreport is 'Who reported an accident late, in part, falsely or not at all';
comment on column accident_misreport.authority_region is 'Territory of the authority that did it; null when the enterprise did';
create index accident_misreport_by_authority on accident_misreport (authority_region, established_at)
  where authority_region is not null;
alter table accident_misreport enable row level security;
create policy territorial on accident_misreport for select
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy written_by_platform on accident_misreport
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

create table government_veto (
  code        text not null,
  edition     text not null,
  title_zh    text not null,
  title_en    text not null,
  test        text check (test in ('ACCIDENT', 'MISREPORTED', 'RESCUE_FAILED')),
  least_grade text check (least_grade in ('GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')),
  months      int  check (months > 0),
  mark        text not null check (mark in ('STATED', 'VERIFIED', 'ASSUMED', 'PROPOSED')),
  source      text not null,
  valid_from  date not null,
  valid_to    date,
  primary key (edition, code),
  check ((test is null) = (months is null)),
  check (least_grade is null or test = 'ACCIDENT')
);
comment on table government_veto is 'Vetoes on governments and departments (一票否决, S2), a list apart from that of enterprises';
comment on column government_veto.test is 'What makes it stand; null where the platform has no facts to tell by';
comment on column government_veto.months is 'For how many months back the test looks';
insert into government_veto (code, edition, title_zh, title_en, test, least_grade, months, mark, source, valid_from) values
  ('G1', 'S2', '一年内发生一起重大以上事故', 'A major accident within a year', 'ACCIDENT', 'MAJOR', 12, 'STATED',
   'S2: one major accident within a year; the last twelve months are taken for it', '2009-01-01'),
  ('G2', 'S2', '瞒报、谎报、迟报事故', 'An accident concealed, or reported falsely or late', 'MISREPORTED', null, 12,
   'STATED', 'S2: by the authority itself', '2009-01-01'),
  ('G3', 'S2', '抢救不力造成损失扩大或恶劣影响', 'Slow rescue that widened loss or had a vile effect', 'RESCUE_FAILED',
   null, 12, 'STATED', 'S2: as the closing of the accident established', '2009-01-01'),
  ('G4', 'S2', '未按期达到安全标准化', 'Standardization not reached in its term', null, null, null, 'STATED',
   'S2; no facts about standardization are told to the platform', '2009-01-01');
