-- A complaint may be mediated between its sender and whom it is about, with the agreement of both (调解).
alter table complaint drop constraint complaint_state_check;
alter table complaint
  add constraint complaint_state_check check (state in
    ('RECEIVED', 'ACCEPTED', 'DECLINED', 'CHECKED', 'MEDIATING', 'MEDIATED', 'ANSWERED')),
  drop constraint complaint_term_check,
  add constraint complaint_term_check check (term in ('ACCEPTANCE', 'CHECK', 'MEDIATION', 'TELLING')),
  add respondent            text,
  add complainant_agreed_on date,
  add respondent_agreed_on  date,
  add mediation_outcome     text check (mediation_outcome in ('AGREED', 'FAILED', 'WITHDRAWN')),
  add mediation_result      text,
  add constraint complaint_mediated_by_agreement check (
    (respondent is null) = (complainant_agreed_on is null)
    and (respondent is null) = (respondent_agreed_on is null)
    and (respondent is not null or state not in ('MEDIATING', 'MEDIATED'))),
  add constraint complaint_mediation_ends check (
    (mediation_outcome is null) = (mediation_result is null)
    and (mediation_outcome is null) = (respondent is null or state = 'MEDIATING')
    and (respondent is null or kind = 'COMPLAINT' and real_name));
comment on column complaint.respondent is 'Whom it is about, who agreed to a mediation';
comment on column complaint.mediation_result is 'How the mediation ended, in the handler''s words';

alter table complaint_term
  drop constraint complaint_term_term_check,
  add constraint complaint_term_term_check check (term in ('ACCEPTANCE', 'CHECK', 'MEDIATION', 'TELLING'));

select guapai_to_shelf('DEADLINE', id, '2020', null, date '2020-01-01', null, 'VERIFIED', source,
                       json_build_object('purpose', purpose, 'code', null, 'grade', null,
                                         'days', days, 'unit', 'WORKING_DAYS'))
  from (values
    ('CMP-MEDIATION', 'COMPLAINT_MEDIATION', 45,
     'A mediation ends 45 working days after the complaint was taken up (CMP)'),
    ('CMP-MEDIATION-TOLD', 'MEDIATION_ANSWER', 7,
     'The result of a mediation is told within 7 working days (CMP)')) as term (id, purpose, days, source);
