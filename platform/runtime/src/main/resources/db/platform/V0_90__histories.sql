-- Histories of a service's dossiers: one row per act, chained by hash and anchored each day.

-- Gives a table of histories the common shape. What it has already stays as it is.
create function guapai_history_shape(history regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s'
    ' add column if not exists enterprise_id text,'
    ' add column if not exists from_state text,'
    ' add column if not exists to_state text,'
    ' add column if not exists reason text,'
    ' add column if not exists event_id text,'
    ' add column if not exists caused_by text,'
    ' add column if not exists paper bytea,'
    ' add column if not exists files text,'
    ' add column if not exists person text,'
    ' add column if not exists capacity text,'
    ' add column if not exists organization text,'
    ' add column if not exists recipe smallint not null default 2,'
    ' add column if not exists hash bytea', history);
  execute format('comment on column %s.paper is %L', history,
    'Digest of what was said and signed; null when nothing was');
  execute format('comment on column %s.files is %L', history,
    'SHA-256 of the files that the act brought or used, separated by spaces');
  execute format('comment on column %s.person is %L', history, 'Name of the person as the token said it');
  execute format('comment on column %s.capacity is %L', history,
    'Role in which the person acted; for the platform the job that did it');
  execute format('comment on column %s.organization is %L', history,
    'Party that the person acted for, or territory of the authority');
  execute format('comment on column %s.recipe is %L', history, 'By which recipe the hash is reckoned (ADR 31)');
  execute format('comment on column %s.hash is %L', history,
    'SHA-256 over the hash of the act before and this row; null only in what was written before the chain began');
  -- Acts arrive in the order of their time: block ranges find a day, at hardly any cost to the writer.
  execute format('create index if not exists %s_at on %1$s using brin (at)', history);
end $$;
revoke all on function guapai_history_shape from public;

create function guapai_history_stands() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create table dossier_history (
  kind        text        not null collate "C",
  dossier_id  text        not null collate "C",
  sequence    bigint      not null,
  region_code text        not null,
  act         text        not null,
  actor       text        not null,
  says        text        check (says is json),
  at          timestamptz not null,
  primary key (kind, dossier_id, sequence)
);
select guapai_history_shape('dossier_history');
comment on table dossier_history is 'What was done to dossiers and by whom, only ever appended';
comment on column dossier_history.region_code is 'Where the dossier lay; empty for what is the whole service''s';
comment on column dossier_history.says is 'What was decided, where act and states do not say it';
alter table dossier_history enable row level security;
create policy territorial on dossier_history for select
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
-- Who writes it has acted on the dossier, which its own policy let him see.
create policy appended on dossier_history for insert with check (true);

create table dossier_anchor (
  day           date        primary key,
  through       timestamptz not null,
  previous_root bytea,
  root          bytea       not null,
  heads         int         not null,
  made_at       timestamptz not null,
  recipe        smallint    not null
);
comment on table dossier_anchor is 'One per day, published as an event: who keeps it can prove what the history was';
comment on column dossier_anchor.root is 'SHA-256 over the previous root and the heads, by kind and id of their dossiers';
comment on column dossier_anchor.recipe is 'By which recipe the root is reckoned (ADR 31)';

create table dossier_anchor_head (
  kind       text   not null collate "C",
  dossier_id text   not null collate "C",
  sequence   bigint not null,
  day        date   not null references dossier_anchor deferrable initially deferred,
  hash       bytea  not null,
  primary key (kind, dossier_id, sequence)
);
create index dossier_anchor_head_day on dossier_anchor_head (day, kind, dossier_id);
comment on table dossier_anchor_head is 'The last act of each history that grew before the end of the day';
alter table dossier_anchor_head enable row level security;
create policy platform_alone on dossier_anchor_head
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

create trigger dossier_history_stands before update or delete or truncate on dossier_history
  for each statement execute function guapai_history_stands();
create trigger dossier_anchor_stands before update or delete or truncate on dossier_anchor
  for each statement execute function guapai_history_stands();
create trigger dossier_anchor_head_stands before update or delete or truncate on dossier_anchor_head
  for each statement execute function guapai_history_stands();

-- The last act of each dossier, whoever asks: an act is linked to it also when it was done where the
-- caller does not see it. Nothing but number and hash is told.
create function guapai_history_heads(kinds text[], ids text[])
  returns table (kind text, dossier_id text, sequence bigint, hash bytea)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select d.kind, d.id, h.sequence, h.hash
    from unnest(kinds, ids) as d (kind, id)
   cross join lateral (select h.sequence, h.hash from public.dossier_history h
                        where h.kind = d.kind and h.dossier_id = d.id
                        order by h.sequence desc limit 1) h
$$;
revoke all on function guapai_history_heads from public;
grant execute on function guapai_history_heads to guapai_app;
