-- The shelf of rules: terms, shares, thresholds, cycles and texts of the field, of every kind in one way. An
-- edition is entered once and stays as it is; the one in force is found by day and territory.
create table rule_edition (
  sequence   bigint      generated always as identity primary key,
  kind       text        not null,
  id         text        not null,
  edition    text        not null,
  territory  text        not null default '' check (territory ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9})?$'),
  valid_from date        not null,
  valid_to   date        check (valid_to > valid_from),
  mark       text        not null check (mark in ('V', 'M', 'P')),
  source     text        not null check (source <> ''),
  body       text        check (body is json object),
  entered_at timestamptz not null,
  entered_by text        not null,
  reason     text        not null,
  unique (kind, id, territory, edition)
);
comment on table rule_edition is 'Rules of the field; those that begin later go before, those of a narrower territory before all';
comment on column rule_edition.kind is 'What reads it, and what its body is';
comment on column rule_edition.territory is 'Whose rule it is; empty for the nation''s';
comment on column rule_edition.valid_to is 'First day on which it is no longer in force';
comment on column rule_edition.mark is 'V verified in a text, M from memory, P proposed and never shown as official';
comment on column rule_edition.body is 'What it says, by the kind; null: the rule holds no more';
comment on column rule_edition.entered_by is 'The person; release for what came with one';

create function rule_edition_stands() returns trigger language plpgsql as $$
begin
  raise exception 'an edition of a rule is never changed, only followed by another'
    using errcode = 'restrict_violation';
end $$;
create trigger stands before update or delete on rule_edition
  for each row execute function rule_edition_stands();
create trigger stands_whole before truncate on rule_edition
  for each statement execute function rule_edition_stands();

-- Puts on the shelf what stood on a table of its own; the old last day is the day before the new end.
create function guapai_to_shelf(kind text, id text, edition text, territory text, valid_from date, last_day date,
                                mark text, source text, body json)
  returns void language sql as $$
  insert into rule_edition (kind, id, edition, territory, valid_from, valid_to, mark, source, body,
                            entered_at, entered_by, reason)
  select $1, $2, $3, coalesce($4, ''), coalesce($5, date '1900-01-01'), $6 + 1,
         case $7 when 'VERIFIED' then 'V' when 'ASSUMED' then 'M' when 'PROPOSED' then 'P' else $7 end,
         $8, $9::text, now(), 'release', 'moved from a table of its own'
   where $6 is null or $6 >= coalesce($5, date '1900-01-01')
$$;
revoke all on function guapai_to_shelf from public;
