-- Calibrations of overspeed governors (限速器校验): a clock of a lift that no inspection moves.
create table calibration (
  id             uuid        primary key,
  region_code    text        not null,
  enterprise_id  text        not null,
  equipment_id   text        not null references subject,
  equipment_no   text        not null,
  calibrated_on  date        not null,
  calibrated_by  text        not null,
  certificate_no text        not null,
  passed         boolean     not null,
  holds_through  date,
  cycle_rule     text        not null,
  cycle_edition  text        not null,
  counted_from   date,
  counted_months int,
  note           text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  version        bigint      not null,
  unique (equipment_id, certificate_no)
);
comment on table calibration is 'Calibrations of overspeed governors 限速器校验';
comment on column calibration.calibrated_by is 'Organization or enterprise that records it';
comment on column calibration.holds_through is 'Day through which it holds; null when it was not passed';
create index calibration_by_unit on calibration (equipment_id, calibrated_on);
create index calibration_by_number on calibration (equipment_no, id);
create index calibration_by_enterprise on calibration (enterprise_id, id);
create index calibration_by_region on calibration (region_code text_pattern_ops, id);

alter table calibration enable row level security;
create policy territorial on calibration for select using (
  (select current_setting('guapai.system', true) = 'on')
  or guapai_visible(region_code, enterprise_id)
  or calibrated_by = nullif(current_setting('guapai.organization', true), ''));
create policy written_by_platform on calibration
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));
create policy otherwise_assigned on calibration for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));
