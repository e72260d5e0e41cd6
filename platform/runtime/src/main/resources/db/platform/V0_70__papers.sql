-- What persons said when they acted, as they signed it: one shape for all acts on all dossiers.
create table act_paper (
  dossier_id    uuid   not null,
  sequence      bigint not null,
  act           text   not null,
  region_code   text   not null,
  enterprise_id text,
  document      text   not null check (document is json),
  digest        bytea  not null check (digest = sha256(convert_to(document, 'UTF8'))),
  primary key (dossier_id, sequence)
);
create index act_paper_last on act_paper (dossier_id, act, sequence desc);
comment on table act_paper is 'Papers of acts, only ever appended; the history of the dossier holds their digests';
comment on column act_paper.sequence is 'The version of the dossier after the first deed of the act';
comment on column act_paper.document is 'Act, who signed, when, and what it says';

alter table act_paper enable row level security;
create policy territorial on act_paper
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

create function act_paper_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a signed paper is never changed';
end $$;
create trigger act_paper_stands before update or delete or truncate on act_paper
  for each statement execute function act_paper_stands();
