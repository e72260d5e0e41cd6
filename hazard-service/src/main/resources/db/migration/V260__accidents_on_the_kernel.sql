-- The table of grades of accidents, the term to report them and who investigates stand on the shelf of rules: for
-- each consequence, and variety that it is about, the bounds of the grades.
select guapai_to_shelf('ACCIDENT_GRADE', consequence || coalesce('-' || nullif(variety_prefix, ''), ''), edition, null,
                       valid_from, valid_to, min(mark),
                       e.source || ': ' || string_agg(r.source, ', ' order by least),
                       json_build_object('consequence', consequence, 'variety', variety_prefix, 'bounds',
                         json_agg(json_build_object('grade', grade, 'least', least) order by least)))
  from accident_grade_rule r join accident_grade_edition e using (edition)
 group by consequence, variety_prefix, edition, valid_from, valid_to, e.source
 order by valid_from, consequence, variety_prefix;

select guapai_to_shelf('ACCIDENT_REPORT_TERM', 'REPORT', edition, null, valid_from, valid_to, mark, source,
                       json_build_object('minutes', minutes))
  from accident_report_term order by valid_from;

select guapai_to_shelf('ACCIDENT_INVESTIGATOR', grade, 'TSEL-2013', null, date '2014-01-01', null, mark, source,
                       json_build_object('level', level, 'titleZh', title_zh))
  from accident_investigator order by grade;

drop table accident_grade_rule, accident_grade_edition, accident_report_term, accident_investigator;

-- What its acts need of those before: whether lateness was established, and the opinion that is to be approved.
alter table accident
  add found_late             boolean not null default false,
  add opinion_by             text,
  add enterprise_responsible boolean,
  add rescue_failed          boolean,
  add handling               text;
comment on column accident.found_late is 'Whether the platform established that the enterprise reported it late';
comment on column accident.opinion_by is 'Who gave the last opinion on how it is to be handled, which the next three are of';
update accident set found_late = true
 where id in (select accident_id from accident_act where act = 'MISREPORT' and actor = 'system');
update accident a
   set opinion_by = o.actor,
       enterprise_responsible = (o.says::json ->> 'enterpriseResponsible')::boolean,
       rescue_failed = (o.says::json ->> 'rescueFailed')::boolean,
       handling = o.says::json ->> 'handling'
  from (select distinct on (accident_id) accident_id, actor, says from accident_act where act = 'OPINION'
         order by accident_id, sequence desc) o
 where o.accident_id = a.id;

-- What persons say when they act is in the papers from here on; what was said before stays in the history.
alter table accident_act alter says drop not null;
comment on column accident_act.says is
  'What was reported or is told; null where the paper alone says it. Until papers were kept, what each act said';
comment on column accident.version is 'Number of its acts; 0 while its report is being written';
create policy with_accident on act_paper for select
  using (exists (select from accident a where a.id = dossier_id));
