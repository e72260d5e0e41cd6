-- One enterprise without a credit code came in twice when its name was typed with a blank more, or with brackets of
-- another shape. What a source system knows it again by is made of the name as all these spellings have it.
create function organization_key(typed text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(translate(typed_key(typed),
      U&'[{\3014\3010\300C\300E\3008\300A]}\3015\3011\300D\300F\3009\300B', '(((((((())))))))'),
    U&' (?=[\2E80-\9FFF\F900-\FAFF\+020000-\+03FFFF()])|(?<=[\2E80-\9FFF\F900-\FAFF\+020000-\+03FFFF()]) ', '', 'g');
comment on function organization_key is
  'What all spellings of the name of an organization have in common, as the platform''s Typed.organization has it';

alter table enterprise drop column natural_key;
alter table enterprise add column natural_key text collate "C"
  generated always as (source_system || ' ' || region_code || ' ' || organization_key(name)) stored;
create index enterprise_typed on enterprise (natural_key) where natural_key is not null;
comment on column enterprise.natural_key is 'By what a source system knows it again; null with a credit code';

alter table enterprise_past drop column natural_key;
alter table enterprise_past add column natural_key text collate "C"
  generated always as (source_system || ' ' || region_code || ' ' || organization_key(name)) stored;
create index enterprise_past_typed on enterprise_past (natural_key) where natural_key is not null;
