-- Cases climb by the ladder of all services: their rungs are rules of the shelf, the levels that they reached stand on
-- one table with what else climbs.
select guapai_to_shelf('LADDER', 'escalation-term:' || level, valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('subject', 'UNANSWERED_CASE', 'from', level, 'climb', null,
                                         'days', working_days, 'unit', 'WORKING_DAYS', 'to', null,
                                         'severity', 'SEVERE'))
  from escalation_term order by valid_from, level;
drop table escalation_term;

insert into ladder_step (subject, subject_id, level, authority_region, region_code, enterprise_id, reached_at, until,
                         event_id)
select 'UNANSWERED_CASE', case_id, level, authority_region, region_code, enterprise_id, reached_at, acknowledge_by,
       event_id
  from escalation_step;
drop table escalation_step;

alter table escalation_case
  add term_unit    text not null default 'WORKING_DAYS' check (term_unit in ('CALENDAR_DAYS', 'WORKING_DAYS')),
  add term_rule    text,
  add term_edition text;
update escalation_case set term_rule = 'escalation-term:' || level, term_edition = term_since::text;
alter table escalation_case
  alter term_unit drop default,
  alter term_rule set not null,
  alter term_edition set not null;
comment on column escalation_case.term_rule is 'The shelf''s LADDER by which the term was reckoned, with its edition';
