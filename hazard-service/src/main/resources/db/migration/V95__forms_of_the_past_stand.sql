-- A form of a past date knows of an enterprise what was known then, and counts no demonstration data.
create table enterprise_past (
  id            bigint      generated always as identity primary key,
  enterprise_id text        not null,
  region_code   text        not null,
  industry      text,
  since         timestamptz not null
);
comment on table enterprise_past is
  'Where enterprises were registered and how they were classified, from when on; never changed';
create index enterprise_past_of on enterprise_past (enterprise_id, since, id);
create index enterprise_past_by_region on enterprise_past (region_code text_pattern_ops);
insert into enterprise_past (enterprise_id, region_code, industry, since)
select id, region_code, industry, '-infinity' from enterprise;
create trigger enterprise_past_stands before update or delete or truncate on enterprise_past
  for each statement execute function paper_stands();
alter table enterprise_past enable row level security;
create policy territorial on enterprise_past using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

alter table screening add demonstration boolean not null default false;
comment on column screening.demonstration is 'Of an enterprise that was demonstration data when it was recorded';
alter table screening disable trigger screening_stands;
update screening s set demonstration = true
where coalesce((select e.demonstration from enterprise e where e.id = s.enterprise_id),
               (select bool_and(u.demonstration) from unit u where u.enterprise_id = s.enterprise_id));
alter table screening enable trigger screening_stands;

create index hazard_demonstration on hazard (id) where demonstration;
