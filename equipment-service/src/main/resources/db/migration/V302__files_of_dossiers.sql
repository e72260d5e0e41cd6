-- Files that are handed in with dossiers: uploaded first, and named by a dossier then.
select guapai_file_content();

create table uploaded_file (
  id              uuid        primary key,
  sha256          text        not null references file_content,
  name            text        not null,
  title           text,
  enterprise_id   text collate "C",
  region_code     text collate "C",
  organization_id text,
  uploaded_by     text        not null,
  uploaded_at     timestamptz not null,
  named           boolean     not null default false,
  check (num_nonnulls(enterprise_id, region_code, organization_id) = 1)
);
create index uploaded_file_content on uploaded_file (sha256);
create index uploaded_file_unnamed on uploaded_file (uploaded_at) where not named;
comment on table uploaded_file is 'Files as they were uploaded; one that no dossier names is removed when its term is over';
comment on column uploaded_file.title is 'What it is, in the words of who uploaded it; null when its name says it';
comment on column uploaded_file.enterprise_id is 'The enterprise that uploaded it; null when an authority or organization did';
comment on column uploaded_file.region_code is 'Territory of the authority that uploaded it; null when another did';
comment on column uploaded_file.organization_id is 'The organization that uploaded it; null when another did';
comment on column uploaded_file.named is 'Whether a dossier names it: then it stays';

create table file_of_dossier (
  kind       text collate "C" not null,
  dossier_id uuid             not null,
  file_id    uuid             not null references uploaded_file,
  primary key (kind, dossier_id, file_id)
);
create index file_of_dossier_file on file_of_dossier (file_id);
comment on table file_of_dossier is 'Which dossier names which file: whoever sees the dossier sees the file';

alter table file_of_dossier enable row level security;
create policy platform on file_of_dossier for select
  using ((select current_setting('guapai.system', true) = 'on'));
-- Who writes it has acted on the dossier, which its own policy let him see, and names a file of his own.
create policy named on file_of_dossier for insert with check (true);

-- Lets whoever sees a dossier of a kind see its files: the dossiers' own policies decide.
create function files_of_dossiers(kind text, dossiers regclass) returns void language plpgsql as $$
begin
  execute format('create policy %I on file_of_dossier for select'
    ' using (kind = %L and exists (select from %s d where d.id = dossier_id))',
    'of_' || replace(kind, '-', '_'), kind, dossiers);
end $$;
revoke all on function files_of_dossiers from public;
select files_of_dossiers('use-application', 'use_application');

-- An authority's file is for the officers of its own territory, not for those above and below.
alter table uploaded_file enable row level security;
create policy own on uploaded_file
  using (guapai_visible(null, enterprise_id)
      or region_code = nullif(current_setting('guapai.region', true), '')
      or organization_id = nullif(current_setting('guapai.organization', true), ''))
  with check (guapai_visible(null, enterprise_id)
      or region_code = nullif(current_setting('guapai.region', true), '')
      or organization_id = nullif(current_setting('guapai.organization', true), ''));
create policy of_dossier on uploaded_file for select
  using (exists (select from file_of_dossier d where d.file_id = uploaded_file.id));
select guapai_file_content_of('uploaded_file');

select guapai_to_shelf('FILE_TERM', 'UNNAMED', 'P-1', null, null, null, 'P',
  'No text says it: an upload that no dossier names is not on file, and 7 days suffice to hand it in',
  '{"days": 7}'::json);
