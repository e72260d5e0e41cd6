-- Use registration as a procedure: applications, and the certificates that are issued on them.
create table certificate_series (
  series text collate "C" primary key,
  last   int  not null
);
comment on table certificate_series is
  'Last sequence of each series of numbers: of certificates by kind, class, authority and year, of receipts by city and year';

create table use_application (
  id                uuid   primary key,
  version           bigint not null,
  application_no    text   not null unique,
  matter            text   not null check (matter in ('REGISTER', 'MODIFICATION', 'RELOCATION', 'TRANSFER', 'RENAMING',
                                                      'EXTENDED_USE', 'CANCELLATION')),
  units             uuid[] not null check (cardinality(units) > 0),
  enterprise_id     text collate "C" not null,
  enterprise_name   text   not null,
  former_user       text collate "C",
  region_code       text collate "C" not null,
  state             text   not null check (state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED', 'NOT_ACCEPTED', 'GRANTED',
                                                     'REFUSED', 'WITHDRAWN')),
  papers            text   not null check (papers is json array),
  missing           text[] not null,
  note              text,
  demonstration     boolean not null,
  submitted_on      date   not null,
  received_on       date   not null,
  accepted_on       date,
  accepted_by_lapse boolean not null,
  due               date,
  due_assumed       boolean not null,
  decided_on        date,
  reason            text,
  certificates      text[] not null,
  check ((due is null) = (state not in ('SUBMITTED', 'ACCEPTED')))
);
create index use_application_territory on use_application (region_code text_pattern_ops, id);
create index use_application_enterprise on use_application (enterprise_id, id);
create index use_application_units on use_application using gin (units)
  where state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED');
create index use_application_lapse on use_application (due) where state = 'SUBMITTED';
create index use_application_work on use_application (region_code text_pattern_ops, due)
  where state in ('SUBMITTED', 'ACCEPTED');
comment on table use_application is 'Applications on use registration, TSEL 33, 48';
comment on column use_application.units is 'Ids of the units that it is about';
comment on column use_application.received_on is 'Day on which it came, or was completed: its term counts from it';
comment on column use_application.due is 'Last day for the next step of the authority; none while it waits or at the end';
comment on column use_application.missing is 'What the authority asked for, once and in full';
comment on column use_application.former_user is 'Who used the units until then; null unless the user changes';

create table use_certificate (
  id               uuid   primary key,
  certificate_no   text   not null,
  issue            int    not null check (issue > 0),
  state            text   not null default 'IN_FORCE' check (state in ('IN_FORCE', 'REPLACED', 'CANCELLED')),
  units            uuid[] not null check (cardinality(units) > 0),
  variety          text   not null,
  enterprise_id    text collate "C" not null,
  enterprise_name  text   not null,
  region_code      text collate "C" not null,
  authority_region text collate "C" not null,
  issued_on        date   not null,
  issued_by        text   not null,
  application_id   uuid   not null references use_application,
  ended_on         date,
  demonstration    boolean not null,
  unique (certificate_no, issue),
  check ((state = 'IN_FORCE') = (ended_on is null))
);
create unique index use_certificate_in_force on use_certificate (certificate_no) where state = 'IN_FORCE';
create index use_certificate_territory on use_certificate (region_code text_pattern_ops, id);
create index use_certificate_enterprise on use_certificate (enterprise_id, id);
create index use_certificate_units on use_certificate using gin (units);
comment on table use_certificate is 'Certificates of use registration as they were issued, each issue by itself';

alter table certificate_series enable row level security;
create policy system_only on certificate_series
  using (guapai_visible(null, null)) with check (guapai_visible(null, null));
do $$
declare t text;
begin
  foreach t in array array['use_application', 'use_certificate'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I'
                   ' using ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))', t);
  end loop;
end $$;
-- Who used the units until then sees that another applies for them.
create policy former_user on use_application for select using (guapai_visible(null, former_user));

-- A number that is on a certificate or a unit, whether who asks sees it or not.
create function certificate_taken(no text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from use_certificate c where c.certificate_no = $1)
      or exists (select from equipment e where e.certificate_no = $1)
$$;
-- Number of an open application about one of these units, whether who asks sees it or not.
create function application_about(asked uuid[]) returns text
  language sql stable security definer set search_path from current as $$
  select application_no from use_application
   where state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED') and units && asked limit 1
$$;

select guapai_to_shelf('HANDLING_TERM', 'ACCEPTANCE', 'APL-2019', null, '2019-04-23', null, 'V',
  '行政许可法 §32, §82: what is missing is told once, within 5 working days',
  '{"days": 5, "daysForMany": 5, "many": 50, "unit": "WORKING_DAYS"}'::json);
select guapai_to_shelf('HANDLING_TERM', 'DECISION', 'TSG08-2017', null, null, null, 'M',
  'TSG 08-2017, from memory: 15 working days, 20 for more than 50 units; to be checked against TSG 08-2026',
  '{"days": 15, "daysForMany": 20, "many": 50, "unit": "WORKING_DAYS"}'::json);

select guapai_to_shelf('REGISTRATION_PAPERS', matter, 'P-1', null, null, null, 'M',
                       'TSG 08-2017 §3.4 to §3.8, from memory; to be checked against TSG 08-2026', body::json)
  from (values
  ('REGISTER', '{"papers": [
    {"code": "FORM", "zh": "特种设备使用登记表", "en": "Registration form"},
    {"code": "IDENTITY", "zh": "使用单位统一社会信用代码证明", "en": "Credit code of the user"},
    {"code": "QUALITY", "zh": "产品质量合格证明", "en": "Certificate of quality"},
    {"code": "INSPECTION", "zh": "监督检验证明或首次检验报告", "en": "Supervision or first inspection"}]}'),
  ('MODIFICATION', '{"papers": [
    {"code": "FORM", "zh": "使用登记表", "en": "Registration form"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "MODIFICATION", "zh": "改造质量证明书和监督检验证书", "en": "Papers of the modification"}]}'),
  ('RELOCATION', '{"papers": [
    {"code": "FORM", "zh": "使用登记表", "en": "Registration form"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "INSPECTION", "zh": "移装后的检验报告", "en": "Inspection after the move"}]}'),
  ('TRANSFER', '{"papers": [
    {"code": "FORM", "zh": "使用登记表", "en": "Registration form"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "AGREEMENT", "zh": "设备转让证明", "en": "Proof of the transfer"}]}'),
  ('RENAMING', '{"papers": [
    {"code": "FORM", "zh": "使用登记表", "en": "Registration form"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "RENAMING", "zh": "单位名称变更证明", "en": "Proof of the new name"}]}'),
  ('EXTENDED_USE', '{"papers": [
    {"code": "FORM", "zh": "使用登记表", "en": "Registration form"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "ASSESSMENT", "zh": "检验或安全评估合格报告", "en": "Inspection or safety assessment"}]}'),
  ('CANCELLATION', '{"papers": [
    {"code": "FORM", "zh": "注销登记申请", "en": "Application for cancellation"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"}]}'))
  as stated (matter, body);

select guapai_to_shelf('CERTIFICATE_AUTHORITY', city, 'M-1', null, null, null, 'M',
                       'letters of vehicle plates (GA 36), from memory', json_build_object('authority', letters))
  from (values
  ('1301', '冀A'), ('1302', '冀B'), ('1303', '冀C'), ('1304', '冀D'), ('1305', '冀E'), ('1306', '冀F'), ('1307', '冀G'),
  ('1308', '冀H'), ('1309', '冀J'), ('1310', '冀R'), ('1311', '冀T'),
  ('2201', '吉A'), ('2202', '吉B'), ('2203', '吉C'), ('2204', '吉D'), ('2205', '吉E'), ('2206', '吉F'), ('2207', '吉J'),
  ('2208', '吉G'), ('2224', '吉H'),
  ('3201', '苏A'), ('3202', '苏B'), ('3203', '苏C'), ('3204', '苏D'), ('3205', '苏E'), ('3206', '苏F'), ('3207', '苏G'),
  ('3208', '苏H'), ('3209', '苏J'), ('3210', '苏K'), ('3211', '苏L'), ('3212', '苏M'), ('3213', '苏N'),
  ('3301', '浙A'), ('3302', '浙B'), ('3303', '浙C'), ('3304', '浙F'), ('3305', '浙E'), ('3306', '浙D'), ('3307', '浙G'),
  ('3308', '浙H'), ('3309', '浙L'), ('3310', '浙J'), ('3311', '浙K'),
  ('3501', '闽A'), ('3502', '闽D'), ('3503', '闽B'), ('3504', '闽G'), ('3505', '闽C'), ('3506', '闽E'), ('3507', '闽H'),
  ('3508', '闽F'), ('3509', '闽J')) as stated (city, letters);
