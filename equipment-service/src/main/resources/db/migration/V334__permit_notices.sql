-- Firms that the market registration told of, until they are on the register or need not be (双告知一承诺).
create table permit_notice (
  id                uuid primary key,
  region_code       text collate "C" not null,
  version           bigint not null,
  enterprise_id     text collate "C" not null unique,
  name              text   not null,
  address           text,
  business_scope    text   not null,
  permits           varchar[] not null check (cardinality(permits) > 0),
  registered_on     date   not null,
  due_on            date   not null,
  applicant_told_on date,
  licensing_told_on date,
  pledged_on        date,
  outcome           text   check (outcome in ('REGISTERED', 'NOT_NEEDED', 'NOT_PURSUED'))
);
comment on table permit_notice is 'Firms that need permits, as the market registration told of them (双告知一承诺)';
comment on column permit_notice.enterprise_id is 'Its credit code, whether it is on the register or not';
comment on column permit_notice.permits is 'What its business needs a licence for';
create index permit_notice_region on permit_notice (region_code text_pattern_ops, id);
create index permit_notice_open on permit_notice (id) where outcome is null;
alter table permit_notice enable row level security;
create policy territorial on permit_notice
  using (guapai_visible(region_code, enterprise_id)) with check (guapai_visible(region_code, enterprise_id));

-- A firm has one notice, also where it is not seen.
create function guapai_permit_notice_known(code text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select exists (select from public.permit_notice n where n.enterprise_id = $1)
$$;
revoke all on function guapai_permit_notice_known from public;
grant execute on function guapai_permit_notice_known to guapai_app;

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('PERMIT_NOTICE', 'FOLLOW_UP', 'P-1', '', date '1900-01-01', 'P',
        'proposed: the county follows a notice up within 30 days / 双告知事项30日内跟进',
        '{"days":30}', now(), 'release', 'double notice / 双告知一承诺');
