-- What the test consumer writes: one row per overdue hazard it was told of.
create table ledger (
  id            uuid primary key,
  hazard_id     text not null,
  enterprise_id text not null,
  region_code   text not null,
  version       bigint not null
);
alter table ledger enable row level security;
create policy territorial on ledger
  using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));
