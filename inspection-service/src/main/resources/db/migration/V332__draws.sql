-- Draws of double-random checks (双随机抽查).
create table draw (
  id              uuid        primary key,
  region_code     text        not null,
  kind            text        not null,
  title           text        not null,
  plan_id         uuid        references check_plan,
  campaign_id     uuid        references campaign,
  round           int         not null,
  to_draw         int         not null,
  inspectors_each int         not null check (inspectors_each >= 2),
  state           text        not null,
  algorithm       text        not null,
  pool_sha256     text        not null,
  pool_subjects   int         not null,
  pool_inspectors int         not null,
  sealed_at       timestamptz not null,
  seed            text,
  drawn_at        timestamptz check (drawn_at >= sealed_at),
  announced_on    date,
  supersedes      uuid        references draw,
  superseded_by   uuid        references draw deferrable initially deferred,
  redraw_reason   text,
  version         bigint      not null,
  check ((plan_id is null) <> (campaign_id is null)),
  check ((seed is null) = (drawn_at is null))
);
comment on table draw is 'Draws of subjects and inspectors of double-random checks';
comment on column draw.pool_sha256 is 'Digest of the file of the pool, kept before the seed is known';
comment on column draw.seed is 'Made by the platform when it was drawn';
create unique index draw_of_plan on draw (plan_id, region_code, round) where state <> 'SUPERSEDED';
create unique index draw_of_campaign on draw (campaign_id, region_code, round) where state <> 'SUPERSEDED';
create index draw_by_region on draw (region_code text_pattern_ops, id);
create index draw_announced on draw (id) where announced_on is not null;

create table draw_pool (
  draw_id     uuid  primary key references draw deferrable initially deferred,
  region_code text  not null,
  content     bytea not null
);
comment on table draw_pool is 'The files of the pools, as they were sealed; never changed';

create table draw_result (
  draw_id         uuid   not null references draw deferrable initially deferred,
  draw_region     text   not null,
  rank            int    not null,
  enterprise_id   text   not null,
  enterprise_name text   not null,
  region_code     text   not null,
  certificates    text[] not null check (cardinality(certificates) >= 2),
  inspector_names text[] not null,
  primary key (draw_id, rank)
);
comment on table draw_result is 'Who was drawn, and the inspectors who were drawn to check; never changed';
comment on column draw_result.region_code is 'Territory of the enterprise on the day of the draw';
create index draw_result_by_enterprise on draw_result (enterprise_id);

-- No enterprise sees a draw before it is announced; then everybody does, by the public list.
alter table draw enable row level security;
create policy territorial on draw
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
alter table draw_pool enable row level security;
create policy territorial on draw_pool
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
alter table draw_result enable row level security;
create policy territorial on draw_result
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(draw_region, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(draw_region, null));
-- A county checks whom the city drew in it.
create policy drawn_here on draw_result for select using (guapai_visible(region_code, null));
create policy drawn_from_here on draw for select
  using (seed is not null and starts_with(current_setting('guapai.region', true), region_code));

create function draws_stand() returns trigger language plpgsql as $$
begin
  raise exception 'what was sealed and drawn stands';
end $$;
create trigger draws_stand before update or delete or truncate on draw_pool
  for each statement execute function draws_stand();
create trigger draws_stand before update or delete or truncate on draw_result
  for each statement execute function draws_stand();
