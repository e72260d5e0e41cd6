-- Applications for inspections (网上报检), from the unit's user, or who maintains it, or builds it, to an institute.
create sequence inspection_application_number;

create table inspection_application (
  id                  uuid    primary key,
  version             bigint  not null,
  application_no      text    not null unique,
  state               text    not null check (state in ('SUBMITTED', 'ACCEPTED', 'SCHEDULED', 'INSPECTING', 'RECTIFY',
                                'RECHECK', 'REPORTED', 'CLOSED', 'REFUSED', 'CANCELLED')),
  region_code         text collate "C" not null,
  enterprise_id       text collate "C" not null,
  concerned_id        text collate "C",
  applicant           text    not null,
  institute           text    not null,
  institute_name      text    not null,
  kind                text    not null,
  clock               text,
  variety             text    not null,
  quantity            int     not null check (quantity > 0),
  construction_no     text,
  contact             text    not null,
  remark              text,
  preferred_on        date,
  applied_on          date    not null,
  due_date            date,
  late                boolean not null,
  appointment_due     date    not null,
  appointment_edition text    not null,
  appointment_overdue boolean not null,
  scheduled_on        date,
  inspectors          text,
  begun_on            date,
  rectification       text,
  reported_on         date,
  objection_until     date,
  objected_on         date,
  objection           text,
  objection_due       date,
  objection_outcome   text,
  objection_answer    text,
  objection_answered_on date,
  reason              text,
  ended_on            date
);
create index inspection_application_territory on inspection_application (region_code text_pattern_ops, id);
create index inspection_application_enterprise on inspection_application (enterprise_id, id);
create index inspection_application_concerned on inspection_application (concerned_id, id) where concerned_id is not null;
create index inspection_application_institute on inspection_application (institute, id);
create index inspection_application_applicant on inspection_application (applicant, id);
create index inspection_application_to_schedule on inspection_application (appointment_due)
  where state in ('SUBMITTED', 'ACCEPTED') and not appointment_overdue;
create index inspection_application_to_close on inspection_application (objection_until)
  where state = 'REPORTED' and objection_due is null;
create index inspection_application_objected on inspection_application (region_code text_pattern_ops)
  where objection_due is not null;
comment on table inspection_application is 'Applications of enterprises for inspections by an institute';
comment on column inspection_application.enterprise_id is 'User of the units, or who applies for a construction';
comment on column inspection_application.concerned_id is 'Other party of the construction, which sees the application';
comment on column inspection_application.applicant is 'Enterprise or organization that applied';
comment on column inspection_application.due_date is 'Earliest date of its units on the day of the application';
comment on column inspection_application.objection_due is 'Last day for the authority to answer an objection; null when none is open';

create table inspection_application_unit (
  application_id uuid    not null references inspection_application,
  position       int     not null,
  equipment_id   text    not null,
  equipment_no   text    not null,
  due_date       date,
  inspection_id  uuid,
  report_no      text,
  inspected_on   date,
  fit            boolean,
  primary key (application_id, position)
);
create index inspection_application_unit_of on inspection_application_unit (equipment_id);
comment on table inspection_application_unit is 'The units of an application, each with its last report';

alter table inspection_application enable row level security;
create policy territorial on inspection_application
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy of_organization on inspection_application for select
  using (institute = nullif(current_setting('guapai.organization', true), '')
      or applicant = nullif(current_setting('guapai.organization', true), ''));
create policy concerned on inspection_application for select using (guapai_visible(null, concerned_id));
alter table inspection_application_unit enable row level security;
create policy of_application on inspection_application_unit
  using ((select current_setting('guapai.system', true) = 'on')
      or exists (select from inspection_application where id = application_id))
  with check ((select current_setting('guapai.system', true) = 'on')
      or exists (select from inspection_application where id = application_id));

-- An institute sees the units that it was applied to for, while it has to do with them.
create policy to_be_inspected on subject for select
  using (equipment_id in (
    select u.equipment_id from inspection_application_unit u join inspection_application a on a.id = u.application_id
     where a.institute = nullif(current_setting('guapai.organization', true), '')
       and a.state not in ('CLOSED', 'REFUSED', 'CANCELLED')));

-- Shandong alone has terms; the nation's take them over until there are any.
select guapai_to_shelf('INSPECTION_APPLICATION_TERM', step, 'P-1', null, null, null, 'P',
                       'the terms of 山东省特种设备安全条例 §39, §40 taken for the nation', body::json)
  from (values ('APPOINTMENT', '{"days": 5, "unit": "WORKING_DAYS"}'),
               ('OBJECTION', '{"days": 10, "unit": "WORKING_DAYS"}'),
               ('OBJECTION_ANSWER', '{"days": 10, "unit": "WORKING_DAYS"}')) term (step, body);
select guapai_to_shelf('INSPECTION_APPLICATION_TERM', 'FURTHEST_DATE', 'P-1', null, null, null, 'P',
                       'an inspection is agreed upon for the next half year at most',
                       '{"days": 183, "unit": "CALENDAR_DAYS"}'::json);
select guapai_to_shelf('INSPECTION_APPLICATION_TERM', step, 'SD-39-40', '37', null, null, 'V', source, body::json)
  from (values
    ('APPOINTMENT', '山东省特种设备安全条例 §39: a date is agreed upon within 5 working days', '{"days": 5, "unit": "WORKING_DAYS"}'),
    ('OBJECTION', '山东省特种设备安全条例 §40: the user may object within 10 working days', '{"days": 10, "unit": "WORKING_DAYS"}'),
    ('OBJECTION_ANSWER', '山东省特种设备安全条例 §40: the authority has it inspected again, or experts convened, within 10 working days',
     '{"days": 10, "unit": "WORKING_DAYS"}')) term (step, source, body);
