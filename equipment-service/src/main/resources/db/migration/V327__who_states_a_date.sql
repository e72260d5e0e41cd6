-- Where the date of the next inspection comes from is kept with the unit: the report of an institute, an officer who
-- entered it, or a register that was imported. Which it was so far is known where nobody inspected here yet.
alter table equipment
  add next_inspection_by  text check (next_inspection_by in ('REPORT', 'OFFICER', 'IMPORT')),
  add next_inspection_ref text;
comment on column equipment.next_inspection_by is 'Who stated the date of the next inspection; null without one, or when it is not known';
comment on column equipment.next_inspection_ref is 'Institute and number of the report, account of the officer, or source system';
update equipment
  set next_inspection_by = case when imported_as is null then 'OFFICER' else 'IMPORT' end,
      next_inspection_ref = case when imported_as is null then null else source_system end
  where next_inspection_date is not null and last_inspected_on is null;

-- No two units have the same maker's number; two that differ by its spelling only may be one.
create index equipment_maker_double on equipment (number_key(maker_no)) where maker_no is not null;
create or replace function equipment_is_candidate_again() returns trigger language plpgsql as $$
begin
  insert into double_candidate select 'EQUIPMENT', entered.id::text from entered join former using (id)
    where (entered.name, entered.region_code, entered.enterprise_id, entered.equipment_code, entered.use_state,
        entered.maker, entered.maker_no)
      is distinct from (former.name, former.region_code, former.enterprise_id, former.equipment_code, former.use_state,
        former.maker, former.maker_no);
  return null;
end $$;
