-- Who may post events: an organization, as its tokens name it, with its sources, the types and the
-- territory of its events. No territory of its own: only administrators list it.
create table organization (
  id            text        primary key,
  skeleton      text        not null unique,
  name          text        not null,
  name_skeleton text        not null,
  kind          text        not null,
  types         text[]      not null,
  regions       text[]      not null,
  version       bigint      not null,
  changed_by    text        not null,
  changed_at    timestamptz not null
);
create index organization_name_skeleton on organization (name_skeleton);
comment on table organization is 'Kept by the administrator; what is not here posts nothing';
comment on column organization.skeleton is
  'What all names have in common that people take for this one';

create table organization_source (
  source       text primary key,
  skeleton     text not null unique,
  organization text not null references organization on delete cascade
);
create index organization_source_organization on organization_source (organization);
comment on table organization_source is
  'A CloudEvents source is one organization''s; it is compared exactly';

-- A receipt is seen by the organization that its source is bound to. The sources of the running
-- organization are read once per statement, not once per row.
drop policy own on receipt;
create policy own on receipt
  using (current_setting('guapai.system', true) = 'on'
      or source in (
        select bound.source from organization_source bound
        where bound.organization = nullif(current_setting('guapai.organization', true), '')));

comment on table source_claim is
  'No longer read: the first sender that used a source kept it. Stays for replicas of the release'
  ' before, which write it; the next release drops it';
