-- Withdrawals of reports (检验报告撤回), each by the institute whose report it was.
create table report_withdrawal (
  id            uuid        primary key,
  region_code   text        not null,
  enterprise_id text        not null,
  inspection_id uuid        not null unique references inspection,
  equipment_id  text        not null,
  equipment_no  text        not null,
  institute     text        not null,
  report_no     text        not null,
  reason        text        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  version       bigint      not null
);
comment on table report_withdrawal is 'Withdrawals of reports 检验报告撤回';
create index report_withdrawal_by_unit on report_withdrawal (equipment_id);
create index report_withdrawal_by_number on report_withdrawal (equipment_no, id);
create index report_withdrawal_by_enterprise on report_withdrawal (enterprise_id, id);
create index report_withdrawal_by_region on report_withdrawal (region_code text_pattern_ops, id);
create index report_withdrawal_by_institute on report_withdrawal (institute, id);

alter table report_withdrawal enable row level security;
create policy territorial on report_withdrawal for select using (
  (select current_setting('guapai.system', true) = 'on')
  or guapai_visible(region_code, enterprise_id)
  or institute = nullif(current_setting('guapai.organization', true), ''));
create policy written_by_platform on report_withdrawal
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));
create policy otherwise_assigned on report_withdrawal for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));
