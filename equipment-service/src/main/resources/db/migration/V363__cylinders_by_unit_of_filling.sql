-- Cylinders are registered by unit of filling with a list (按单位, TSG 08 §3.2): applications that are about cylinders,
-- and certificates that many cylinders bear.
create table cylinder_list (
  list        uuid   not null,
  cylinder_id bigint not null references cylinder,
  primary key (list, cylinder_id)
);
create index cylinder_list_cylinder on cylinder_list (cylinder_id);
comment on table cylinder_list is 'Lists of cylinders that applications are about';

alter table use_application
  add cylinder_list    uuid unique,
  add cylinder_variety text,
  add cylinder_medium  text,
  add cylinder_count   int not null default 0,
  drop constraint use_application_units_check,
  add constraint use_application_about check ((cardinality(units) > 0) = (cylinder_list is null)),
  add constraint use_application_cylinders check (num_nulls(cylinder_list, cylinder_variety, cylinder_medium) in (0, 3));
alter table use_application alter cylinder_count drop default;
comment on column use_application.cylinder_list is 'The list of cylinders that it is about; null where it is about units';

alter table use_certificate
  add medium    text,
  add cylinders int,
  drop constraint use_certificate_units_check,
  add constraint use_certificate_about check ((cardinality(units) > 0) = (medium is null)),
  add constraint use_certificate_cylinders check ((medium is null) = (cylinders is null));
create index use_certificate_class on use_certificate (enterprise_id, variety, medium)
  where state = 'IN_FORCE' and medium is not null;
comment on column use_certificate.medium is 'Of the cylinders that it is for; null where it is for units';
comment on column use_certificate.cylinders is 'How many cylinders it was issued for; which bear it, they say themselves';

-- The list of a certificate is read page by page.
drop index cylinder_certificate;
create index cylinder_certificate on cylinder (certificate_no, id) where certificate_no is not null;

alter table cylinder_list enable row level security;
create policy with_application on cylinder_list
  using ((select current_setting('guapai.system', true) = 'on')
      or exists (select from use_application a where a.cylinder_list = list))
  with check ((select current_setting('guapai.system', true) = 'on'));

-- A number that cylinders bear is taken, also where it was given before the register was kept.
create or replace function certificate_taken(no text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from equipment e where e.certificate_no = $1)
      or exists (select from use_certificate c where c.certificate_no = $1)
      or exists (select from cylinder b where b.certificate_no = $1)
$$;

select guapai_to_shelf('CYLINDER_REGISTRATION_PAPERS', matter, 'P-1', null, null, null, 'M',
                       'TSG 08-2017 §3.4 to §3.8, from memory; to be checked against TSG 08-2026', body::json)
  from (values
  ('REGISTER', '{"papers": [
    {"code": "FORM", "zh": "特种设备使用登记表（气瓶）", "en": "Registration form for cylinders"},
    {"code": "IDENTITY", "zh": "充装单位统一社会信用代码证明", "en": "Credit code of the filler"},
    {"code": "LIST", "zh": "气瓶基本信息汇总表", "en": "List of the cylinders"},
    {"code": "QUALITY", "zh": "产品质量合格证明", "en": "Certificates of quality"}]}'),
  ('MODIFICATION', '{"papers": [
    {"code": "FORM", "zh": "特种设备使用登记表（气瓶）", "en": "Registration form for cylinders"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "LIST", "zh": "增加气瓶汇总表", "en": "List of the cylinders that are added"}]}'),
  ('CANCELLATION', '{"papers": [
    {"code": "FORM", "zh": "注销登记申请", "en": "Application for cancellation"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"}]}'))
  as stated (matter, body);
