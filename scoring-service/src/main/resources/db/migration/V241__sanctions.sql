-- Sanctions on enterprises (blacklist, closing), shown beside the score; they change no points.
create table sanction (
  sanction_id   text primary key,
  sanction      text not null check (sanction in ('BLACKLIST', 'CLOSURE')),
  enterprise_id text not null references enterprise,
  region_code   text not null,
  hazard_id     text not null,
  state         text not null check (state in ('PROPOSED', 'IMPOSED', 'DROPPED')),
  document_no   text,
  decided_on    date,
  ends_on       date
);
create index sanction_of_enterprise on sanction (enterprise_id);
alter table sanction enable row level security;
create policy territorial on sanction for select
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy written_by_platform on sanction
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));
