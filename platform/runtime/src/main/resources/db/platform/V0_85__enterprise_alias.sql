-- An enterprise that had two entries in the register has one id from the day on which they were merged. What was
-- told or written under a former id is its own.
create table enterprise_alias (
  former_id    text        primary key,
  into_id      text        not null,
  current_id   text        not null,
  effective_on date        not null,
  heard_at     timestamptz not null
);
create index enterprise_alias_of on enterprise_alias (current_id);
comment on table enterprise_alias is 'Ids that enterprises are no longer known by';
comment on column enterprise_alias.into_id is 'Entry that it gave way to, which may have given way itself';
comment on column enterprise_alias.current_id is 'Where that leads to now';

-- All ids of an enterprise, whichever of them is asked for: the current one first.
create function guapai_enterprise_ids(id text) returns text language sql stable parallel safe as $$
  select case when $1 = '' then '' else (
    select string_agg(known, ',' order by known <> current.id, known)
      from (select coalesce((select a.current_id from enterprise_alias a where a.former_id = $1), $1)) as current (id)
     cross join lateral (
       select current.id union all
       select a.former_id from enterprise_alias a where a.current_id = current.id) as ids (known)) end
$$;
comment on function guapai_enterprise_ids is 'With commas between them, as guapai_visible reads them';

create or replace function guapai_visible(region text, enterprise text) returns boolean
  language sql stable parallel safe as $$
  select current_setting('guapai.system', true) = 'on'
      or starts_with(region, nullif(current_setting('guapai.region', true), ''))
      or enterprise = any (string_to_array(nullif(current_setting('guapai.enterprise', true), ''), ','))
$$;
