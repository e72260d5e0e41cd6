-- A government names who supervises what it lists before a case climbs to it for the first time.
create table listing_supervisor (
  id            uuid        primary key,
  region_code   text        not null,
  leader_name   text        not null,
  leader_post   text        not null,
  department    text        not null,
  contact_name  text        not null,
  contact_phone text        not null,
  stated_by     text        not null,
  stated_at     timestamptz not null
);
comment on table listing_supervisor is
  'Who supervises for a government what it lists, as it stated; the last statement counts, none is changed';
create index listing_supervisor_of on listing_supervisor (region_code text_pattern_ops, id);
create trigger listing_supervisor_stands before update or delete or truncate on listing_supervisor
  for each statement execute function listing_paper_stands();
alter table listing_supervisor enable row level security;
create policy territorial on listing_supervisor using (guapai_visible(region_code, null))
  with check (guapai_visible(region_code, null));
