-- Content of files by its digest, for the services that keep files of their dossiers.

-- The table itself; the service's table of files refers to it.
create function guapai_file_content() returns void language plpgsql as $$
begin
  create table file_content (
    sha256     text   primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text   not null,
    size       bigint not null check (size > 0),
    bytes      bytea  not null
  );
  -- The formats taken are compressed already; plain storage lets a slice be read without the rest.
  alter table file_content alter bytes set storage external;
  comment on table file_content is 'Content of files by its digest: once, however often handed in, and never changed';
end $$;
revoke all on function guapai_file_content from public;

-- Content is reached through a file that the reader sees, and through nothing else: who only knows the digest gets
-- nothing. Nobody changes it, and the platform alone removes what no file has any more.
create function guapai_file_content_of(files regclass) returns void language plpgsql as $$
begin
  alter table file_content enable row level security;
  execute format('create policy of_a_file on file_content for select'
    ' using ((select current_setting(''guapai.system'', true) = ''on'')'
    ' or exists (select from %s f where f.sha256 = file_content.sha256))', files);
  create policy kept on file_content for insert with check (true);
  execute format('create policy of_no_file on file_content for delete'
    ' using ((select current_setting(''guapai.system'', true) = ''on'')'
    ' and not exists (select from %s f where f.sha256 = file_content.sha256))', files);
end $$;
revoke all on function guapai_file_content_of from public;
