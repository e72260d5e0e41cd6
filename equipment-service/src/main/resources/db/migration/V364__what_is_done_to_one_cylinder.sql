-- A cylinder is a dossier for what persons do to it: it is corrected, handed over to another filler, entrusted by its
-- owner (托管充装). What happens to it stays its trace.
alter table cylinder
  add file_id         uuid generated always as (lpad(to_hex(id), 32, '0')::uuid) stored,
  add version         bigint not null default 0,
  add owner           text,
  add entrusted_until date,
  add offered_to      text collate "C",
  add constraint cylinder_entrusted check (entrusted_until is null or owner is not null);
create unique index cylinder_file on cylinder (file_id);
create index cylinder_offered on cylinder (offered_to) where offered_to is not null;
comment on column cylinder.file_id is 'Its number, as dossiers are known by';
comment on column cylinder.version is 'Number of the acts on it; events of its trace are none';
comment on column cylinder.owner is 'Who owns it and entrusts it to the filler; null where the filler owns it';
comment on column cylinder.offered_to is 'The filler that takes it over as soon as it accepts it';

-- Whom it is offered to has to see what it takes over.
create policy otherwise_offered on cylinder for select
  using (offered_to is not null and guapai_visible(null, offered_to));
