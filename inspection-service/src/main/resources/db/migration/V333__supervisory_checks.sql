-- Supervisory checks (监督检查; TSEL 57–65, O57).
create table supervisory_check (
  id               uuid   primary key,
  region_code      text   not null,
  authority_region text   not null,
  kind             text   not null,
  mode             text   not null,
  enterprise_id    text,
  organization     text,
  checked_name     text   not null,
  arranged_on      date   not null,
  planned_on       date   not null,
  draw_id          uuid   references draw,
  draw_rank        int,
  campaign_id      uuid   references campaign,
  certificates     text[] not null check (cardinality(certificates) >= 2),
  accounts         text[] not null check (cardinality(accounts) = cardinality(certificates)),
  inspector_names  text[] not null,
  checklists       text[] not null,
  method           text,
  reason           text,
  new_rule         text,
  notice_no        text,
  state            text   not null,
  checked_on       date,
  place            text,
  met_with         text,
  answers          text   not null,
  findings         text   not null,
  problems         int    not null,
  conclusion       text,
  signed           text[] not null,
  countersigning   text,
  signatory        text,
  opinion          text,
  witness          text,
  recording        text,
  published_on     date,
  version          bigint not null,
  check ((enterprise_id is null) <> (organization is null))
);
comment on table supervisory_check is 'Supervisory checks on site 监督检查';
comment on column supervisory_check.region_code is 'Territory of who is checked';
comment on column supervisory_check.authority_region is 'Territory of those who check, the narrowest of the inspectors';
comment on column supervisory_check.accounts is 'Accounts of the inspectors: they alone record and sign';
comment on column supervisory_check.findings is 'What was found amiss, as facts tell it';
comment on column supervisory_check.signed is 'Accounts of the inspectors who signed';
create unique index supervisory_check_of_draw on supervisory_check (draw_id, draw_rank) where state <> 'CANCELLED';
create index supervisory_check_by_region on supervisory_check (region_code text_pattern_ops, id);
create index supervisory_check_by_enterprise on supervisory_check (enterprise_id, id);
create index supervisory_check_by_organization on supervisory_check (organization, id) where organization is not null;
create index supervisory_check_to_do on supervisory_check using gin (accounts) where state in ('ARRANGED', 'RECORDED');
create index supervisory_check_to_publish on supervisory_check (authority_region) where state = 'SIGNED';
create index supervisory_check_published on supervisory_check (id) where published_on is not null;
create index supervisory_check_by_campaign on supervisory_check (campaign_id, id) where campaign_id is not null;

-- Before it is on record, those know of a check whose check it is: neither the checked nor the authority below,
-- which may be what is looked at (暗访、督查).
alter table supervisory_check enable row level security;
create policy territorial on supervisory_check
  using ((select current_setting('guapai.system', true) = 'on')
      or guapai_visible(authority_region, null)
      or state not in ('ARRANGED', 'CANCELLED')
         and (guapai_visible(region_code, enterprise_id)
              or organization = nullif(current_setting('guapai.organization', true), '')))
  with check ((select current_setting('guapai.system', true) = 'on')
      or guapai_visible(authority_region, null)
      or state not in ('ARRANGED', 'CANCELLED') and guapai_visible(region_code, enterprise_id));

-- Who has a check after licensing in a year gets no routine one (O57 §17), whoever arranged it.
create function checked_after_licence(of_year int) returns setof text
  language sql stable security definer set search_path = public as $$
  select enterprise_id from supervisory_check
   where kind = 'POST_LICENCE' and state <> 'CANCELLED'
     and extract(year from coalesce(checked_on, planned_on)) = of_year and enterprise_id is not null
$$;
