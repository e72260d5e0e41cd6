-- Entries that may be one are listed for a person, who merges them or says that they are different. Nothing is
-- merged by itself.

create function double_key(name text) returns text
  language sql immutable strict parallel safe
  return nullif(regexp_replace(regexp_replace(typed_key(name),
    '[][()【】〔〕《》〈〉"“”‘’''·.,、;:_ -]', '', 'g'), '(股份有限公司|有限责任公司|有限公司|公司)$', ''), '');
comment on function double_key is 'What names have in common that may be of one enterprise: no brackets, marks or form of company';

create function number_key(number text) returns text
  language sql immutable strict parallel safe
  return nullif(translate(regexp_replace(upper(normalize(number, nfkc)), '[^0-9A-Z一-鿿]', '', 'g'), 'OIL', '011'), '');
comment on function number_key is 'What spellings of one number have in common: no marks, and letters that look like digits as these';

create index enterprise_double on enterprise (left(region_code, 4), double_key(name)) where state = 'REGISTERED';
create index equipment_record_double on equipment (number_key(record_no)) where record_no is not null;

create table suspected_double (
  id            uuid   primary key,
  region_code   text   collate "C" not null,
  version       bigint not null,
  subject       text   not null check (subject in ('ENTERPRISE', 'EQUIPMENT')),
  first_id      text   collate "C" not null,
  first_no      text   not null,
  first_name    text   not null,
  second_id     text   collate "C" not null,
  second_no     text   not null,
  second_name   text   not null,
  enterprise_id text   collate "C" not null,
  reason        text   not null,
  state         text   not null check (state in ('OPEN', 'DIFFERENT', 'SAME', 'ENDED')),
  found_at      timestamptz not null,
  decided_by    text,
  decided_at    timestamptz,
  note          text,
  check ((state in ('DIFFERENT', 'SAME')) = (decided_by is not null))
);
create unique index suspected_double_pair on suspected_double
  (subject, least(first_id, second_id), greatest(first_id, second_id));
create index suspected_double_second on suspected_double (subject, second_id);
create index suspected_double_region on suspected_double (region_code text_pattern_ops, id);
comment on table suspected_double is 'Two entries that may be one, from their finding to what a person decided';
comment on column suspected_double.first_id is 'The entry that would give way: without a credit code, or the later one';
comment on column suspected_double.region_code is 'Territory of the first entry, whose authority decides';
comment on column suspected_double.state is 'ENDED: merged, closed or scrapped meanwhile, so that nothing is left to decide';
alter table suspected_double enable row level security;
create policy territorial on suspected_double
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));

-- Entries that are new or changed, to be compared: written by whatever writes them, read by one job.
create table double_candidate (
  subject text not null,
  id      text not null
);
comment on table double_candidate is 'Entries that are new or changed since doubles were looked for';
alter table double_candidate enable row level security;
create policy anybody_writes on double_candidate for insert with check (true);
create policy system_only on double_candidate
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

create function enterprise_is_candidate() returns trigger language plpgsql as $$
begin
  insert into double_candidate select 'ENTERPRISE', id from entered;
  return null;
end $$;
create function enterprise_is_candidate_again() returns trigger language plpgsql as $$
begin
  insert into double_candidate select 'ENTERPRISE', entered.id from entered join former using (id)
    where (entered.name, entered.region_code, entered.state) <> (former.name, former.region_code, former.state);
  return null;
end $$;
create trigger double_insert after insert on enterprise referencing new table as entered
  for each statement execute function enterprise_is_candidate();
create trigger double_update after update on enterprise referencing new table as entered old table as former
  for each statement execute function enterprise_is_candidate_again();

create function equipment_is_candidate() returns trigger language plpgsql as $$
begin
  insert into double_candidate select 'EQUIPMENT', id::text from entered;
  return null;
end $$;
create function equipment_is_candidate_again() returns trigger language plpgsql as $$
begin
  insert into double_candidate select 'EQUIPMENT', entered.id::text from entered join former using (id)
    where (entered.name, entered.region_code, entered.enterprise_id, entered.equipment_code, entered.use_state)
      is distinct from (former.name, former.region_code, former.enterprise_id, former.equipment_code, former.use_state);
  return null;
end $$;
create trigger double_insert after insert on equipment referencing new table as entered
  for each statement execute function equipment_is_candidate();
create trigger double_update after update on equipment referencing new table as entered old table as former
  for each statement execute function equipment_is_candidate_again();

-- What is in the register already is compared, too.
insert into double_candidate select 'ENTERPRISE', id from enterprise where state = 'REGISTERED';
insert into double_candidate select 'EQUIPMENT', id::text from equipment;
