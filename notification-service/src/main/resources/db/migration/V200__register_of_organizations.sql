-- An organization may be several things, may post nothing, and is told to the other services.
alter table organization add kinds text[];
alter table organization add told boolean not null default false;
update organization set kinds = array[kind];
comment on table organization is
  'The register, kept by the administrator: who is not here is nobody, what has no source here posts nothing';
comment on column organization.kind is
  'Read only where kinds is null, which a replica of the release before leaves; the next release drops it';
comment on column organization.told is 'Whether the other services were told of it';

insert into party (id, name, kinds, regions) select id, name, kinds, regions from organization
  on conflict do nothing;
