-- Places where equipment stands and no firm has licence, name or address (三无企业).
create table unlicensed_site (
  id              uuid primary key,
  region_code     text collate "C" not null,
  version         bigint not null,
  address         text   not null,
  longitude       numeric(10, 7),
  latitude        numeric(9, 7),
  found_on        date   not null,
  found_by        text   not null,
  findings        text   not null,
  due_on          date   not null,
  state           text   not null check (state in ('OPEN', 'IDENTIFIED', 'BANNED')),
  last_visited_on date,
  visits          int    not null,
  identified_as   text,
  settled_on      date,
  check ((longitude is null) = (latitude is null)),
  check ((settled_on is null) = (state = 'OPEN')),
  check ((identified_as is not null) = (state = 'IDENTIFIED'))
);
comment on table unlicensed_site is 'Three-no firms, by place (三无企业)';
comment on column unlicensed_site.longitude is 'East, in degrees of WGS-84';
comment on column unlicensed_site.identified_as is 'Enterprise that it turned out to be, as it was known on that day';
create index unlicensed_site_region on unlicensed_site (region_code text_pattern_ops, id);
create index unlicensed_site_open on unlicensed_site (region_code text_pattern_ops, due_on) where state = 'OPEN';
alter table unlicensed_site enable row level security;
create policy territorial on unlicensed_site
  using (guapai_visible(region_code, null)) with check (guapai_visible(region_code, null));

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('UNLICENSED_SITE', 'SETTLE', 'P-1', '', date '1900-01-01', 'P',
        'proposed: a three-no firm is identified or banned within 30 days / 三无企业30日内处置',
        '{"days":30}', now(), 'release', 'three-no firms / 三无企业');
