-- One enterprise without a credit code came in twice when its name was typed in full width or with a space that
-- nobody sees. Names are looked up by what their spellings have in common; the name itself stays as it was.
create function typed_key(typed text) returns text
  language sql immutable strict parallel safe
  return lower(btrim(regexp_replace(translate(normalize(regexp_replace(typed,
    U&'[\00AD\034F\061C\115F\1160\17B4\17B5\180E\200B-\200F\202A-\202E\2060-\206F\3164\FEFF\FFA0]', '', 'g'), nfkc),
    U&'\2022\2027\22C5\30FB', U&'\00B7\00B7\00B7\00B7'), ' +', ' ', 'g')));
comment on function typed_key is 'What all spellings of one name have in common, as the platform''s Typed.key has it';

-- One column, so that no other index comes into question while nothing is known yet of a source that comes in.
alter table enterprise add column natural_key text collate "C"
  generated always as (source_system || ' ' || region_code || ' ' || typed_key(name)) stored;
create index enterprise_typed on enterprise (natural_key) where natural_key is not null;
comment on column enterprise.natural_key is 'By what a source system knows it again; null with a credit code';

-- Record numbers are kept in plain width from now on: 起（2010）1 is the record 起(2010)1 when its register comes again.
-- The public number of its unit stays. Where both are there already, the two stay two.
update equipment set record_no = plain.record_no
  from (select id, source_system, btrim(normalize(record_no, nfkc)) as record_no,
      row_number() over (partition by source_system, btrim(normalize(record_no, nfkc)) order by registered_at, id) as place
    from equipment where record_no is not null) as plain
  where equipment.id = plain.id and equipment.record_no <> plain.record_no and plain.place = 1
    and not exists (select from equipment as other
      where other.source_system = plain.source_system and other.record_no = plain.record_no);
