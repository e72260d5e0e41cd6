-- What a founding document of the field prints (S0 to S4) is neither read in a law nor remembered: a mark of its own.
alter table rule_edition
  drop constraint rule_edition_mark_check,
  add constraint rule_edition_mark_check check (mark in ('V', 'S', 'M', 'P'));
comment on column rule_edition.mark is
  'V verified in a text, S stated in a founding document, M from memory, P proposed; M and P are never shown as official';

create or replace function guapai_to_shelf(kind text, id text, edition text, territory text, valid_from date,
                                           last_day date, mark text, source text, body json)
  returns void language sql as $$
  insert into rule_edition (kind, id, edition, territory, valid_from, valid_to, mark, source, body,
                            entered_at, entered_by, reason)
  select $1, $2, $3, coalesce($4, ''), coalesce($5, date '1900-01-01'), $6 + 1,
         case $7 when 'VERIFIED' then 'V' when 'STATED' then 'S' when 'ASSUMED' then 'M' when 'PROPOSED' then 'P'
                 else $7 end,
         $8, $9::text, now(), 'release', 'moved from a table of its own'
   where $6 is null or $6 >= coalesce($5, date '1900-01-01')
$$;
