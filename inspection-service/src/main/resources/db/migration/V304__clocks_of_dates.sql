-- A transaction of its own, so that what it takes to add the table is not held while millions of rows are written.
-- What replicas of the release before wrote meanwhile has its clocks by the trigger.

-- Every date that a unit has. Where no report gave it, it is the unit's one clock; else it is that of each report
-- that it came to rest on, the newest of a clock.
insert into subject_clock (equipment_id, clock, equipment_no, enterprise_id, region_code, variety, demonstration,
                           running, basis, started_on, printed_date, due_date, reminded_for, reminded_days,
                           next_step_at)
select equipment_id, 'INSPECTION', equipment_no, enterprise_id, region_code, variety, demonstration,
       use_state = 'IN_USE',
       case when register_date = next_inspection_date then 'REGISTER'
            when first_use_date = next_inspection_date then 'FIRST_USE' else 'ENTRY' end,
       case when register_date is null then first_use_date end,
       next_inspection_date, next_inspection_date, due_soon_for,
       case when due_soon_for = next_inspection_date then 30 end,
       case when use_state = 'IN_USE' and overdue_for is null
            then (next_inspection_date - case when due_soon_for = next_inspection_date then 7 else 60 end)::timestamp
                 at time zone 'Asia/Shanghai' end
  from subject
 where next_inspection_date is not null and counted_on is null
on conflict do nothing;

insert into subject_clock (equipment_id, clock, equipment_no, enterprise_id, region_code, variety, demonstration,
                           running, basis, started_on, printed_date, due_date, inspection_id, institute,
                           reminded_for, reminded_days, next_step_at)
select distinct on (equipment_id, told.clock) equipment_id, told.clock, unit.equipment_no, unit.enterprise_id,
       unit.region_code, unit.variety, unit.demonstration, unit.use_state = 'IN_USE',
       case when told.reported_next_date is null then 'RULE' else 'STATED' end,
       told.inspected_on, told.next_inspection_date, told.next_inspection_date, told.id, told.institute,
       case when unit.due_soon_for = told.next_inspection_date then unit.due_soon_for end,
       case when unit.due_soon_for = told.next_inspection_date then 30 end,
       case when unit.use_state = 'IN_USE' and (unit.overdue_for is null or told.clock = 'SELF_TEST')
            then (told.next_inspection_date
                  - case when unit.due_soon_for = told.next_inspection_date then 7 else 60 end)::timestamp
                 at time zone 'Asia/Shanghai' end
  from subject unit
  join inspection told using (equipment_id)
 where told.next_inspection_date is not null
   and (told.clock = 'SELF_TEST'
        or told.counted and told.clock is not null and told.inspected_on <= unit.counted_on)
 order by equipment_id, told.clock, told.inspected_on desc, told.recorded_at desc
on conflict do nothing;

-- A unit whose date rests on a report of before the clocks, of which none is on file, has it all the same.
insert into subject_clock (equipment_id, clock, equipment_no, enterprise_id, region_code, variety, demonstration,
                           running, basis, started_on, printed_date, due_date, next_step_at)
select equipment_id, 'INSPECTION', equipment_no, enterprise_id, region_code, variety, demonstration,
       use_state = 'IN_USE', 'REGISTER', counted_on, next_inspection_date, next_inspection_date,
       case when use_state = 'IN_USE' and overdue_for is null
            then (next_inspection_date - 60)::timestamp at time zone 'Asia/Shanghai' end
  from subject
 where next_inspection_date is not null and counted_on is not null
   and not exists (select from subject_clock clock
                    where clock.equipment_id = subject.equipment_id and clock.clock <> 'SELF_TEST')
on conflict do nothing;
