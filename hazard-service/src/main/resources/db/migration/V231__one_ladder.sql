-- Late authorities and overdue listings climb by one mechanism: their rungs are rules of the shelf of one kind, the
-- levels that they reached stand on one table.
select guapai_to_shelf('LADDER', 'LATE-DUTY-' || step, valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('subject', 'LATE_DUTY', 'from', null, 'climb', step, 'days', working_days,
                                         'unit', 'WORKING_DAYS', 'to', null,
                                         'severity', case step when 1 then 'WARNING' else 'SEVERE' end))
  from duty_ladder order by valid_from, step;
drop table duty_ladder;

-- What was entered stays as it was entered, under the kind that reads it now.
alter table rule_edition disable trigger stands;
update rule_edition
   set kind = 'LADDER',
       body = json_build_object(
         'subject', 'OVERDUE_LISTING',
         'from', case body::json ->> 'purpose' when 'UPGRADE_TO_CITY' then 'COUNTY' else 'CITY' end,
         'climb', null, 'days', (body::json ->> 'days')::int, 'unit', body::json ->> 'unit', 'to', null,
         'severity', null)
 where kind = 'DEADLINE' and body::json ->> 'purpose' in ('UPGRADE_TO_CITY', 'UPGRADE_TO_PROVINCE');
alter table rule_edition enable trigger stands;

insert into ladder_step (subject, subject_id, level, authority_region, region_code, reached_at, event_id)
select 'LATE_DUTY', duty_id, level, told_region, region_code, told_at, event_id from duty_step;
drop table duty_step;

alter table listing add climb_on date;
update listing set climb_on = due_date + 1;
alter table listing alter climb_on set not null;
comment on column listing.climb_on is 'The ladder asks of it from this day on whether it goes to the next government';
drop index listing_running_out;
create index listing_climbing on listing (climb_on) where state = 'LISTED' and level <> 'PROVINCE';
