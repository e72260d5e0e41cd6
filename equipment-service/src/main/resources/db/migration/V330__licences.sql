-- Licences of enterprises: what for, until when, and what the authority did to them.
create table licence (
  id              uuid primary key,
  region_code     text collate "C" not null,
  version         bigint not null,
  enterprise_id   text collate "C" not null references enterprise,
  licence_no      text   not null,
  licence_key     text collate "C" not null unique,
  kind            text   not null
    check (kind in ('MANUFACTURE', 'INSTALL', 'MAINTAIN', 'FILL', 'INSPECT', 'TEST', 'DESIGN')),
  covers          text[] not null check (cardinality(covers) > 0),
  limits          text,
  media           text[] not null,
  authority       text   not null,
  first_issued_on date   not null,
  issued_on       date   not null,
  valid_until     date   not null check (valid_until >= issued_on),
  turns           date[] not null,
  state           text   not null check (state in ('IN_FORCE', 'SUSPENDED', 'REVOKED', 'HANDED_BACK')),
  ended_on        date,
  remind_on       date,
  due_told_on     date,
  expired_told_at timestamptz,
  check ((ended_on is not null) = (state in ('REVOKED', 'HANDED_BACK')))
);
comment on table licence is 'Licences of enterprises (许可证)';
comment on column licence.licence_key is 'Its number as all spellings have it: no two licences have one number';
comment on column licence.covers is 'Entries of the catalogue; a kind or a class stands for all that belongs to it';
comment on column licence.media is 'What a filler may fill';
comment on column licence.turns is 'Days from which it did not hold, and from which it held again, in turn';
comment on column licence.remind_on is 'When it is told next that it expires soon';
comment on column licence.due_told_on is 'When that was last told of this term';
create index licence_enterprise on licence (enterprise_id, kind);
create index licence_region on licence (region_code text_pattern_ops, id);
create index licence_region_until on licence (region_code text_pattern_ops, valid_until);
create index licence_remind on licence (remind_on) where remind_on is not null;
create index licence_expired on licence (valid_until) where expired_told_at is null and ended_on is null;
alter table licence enable row level security;
create policy territorial on licence
  using (guapai_visible(region_code, enterprise_id)) with check (guapai_visible(region_code, enterprise_id));

-- Whether somebody is licensed is asked by whoever has to do with him, wherever his licence is kept; and a number
-- is taken also where it is not seen.
create function guapai_licences(enterprise text, kind text)
  returns table (id uuid, licence_no text, covers text[], media text[], first_issued_on date, valid_until date,
                 turns date[], ended_on date)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select l.id, l.licence_no, l.covers, l.media, l.first_issued_on, l.valid_until, l.turns, l.ended_on
    from public.licence l where l.enterprise_id = $1 and l.kind = $2
   order by l.valid_until desc, l.id
$$;
create function guapai_licence_known(key text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select exists (select from public.licence l where l.licence_key = $1)
$$;
revoke all on function guapai_licences from public;
revoke all on function guapai_licence_known from public;
grant execute on function guapai_licences, guapai_licence_known to guapai_app;

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
select 'LICENCE_TERM', kind, 'P-1', '', date '1900-01-01', 'M', 'TSG 07-2019: licences hold four years / 许可证有效期4年',
       '{"months":48}', now(), 'release', 'licences on file / 许可证登记'
  from unnest(array['MANUFACTURE', 'INSTALL', 'MAINTAIN', 'FILL', 'INSPECT', 'TEST', 'DESIGN']) as kind;
insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('LICENCE_LEAD_TIMES', 'LICENCE', 'P-1', '', date '1900-01-01', 'P',
        'certificate expiry is told 60 and 30 days before / 证书到期前60日、30日提醒',
        '{"days":[60,30]}', now(), 'release', 'licences on file / 许可证登记');
