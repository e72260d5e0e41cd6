-- Who answers for safety in an enterprise (安全总监、安全员配备), and for which kinds of equipment it uses.
create table safety_post (
  appointment_id text   primary key,
  enterprise_id  text   not null references enterprise,
  role           text   not null,
  kinds          text[] not null,
  last_day       date,
  sequence       bigint not null
);
create index safety_post_of_enterprise on safety_post (enterprise_id);
comment on table safety_post is 'Appointments to answer for safety (安全管理人员任命)';
comment on column safety_post.last_day is 'Last day in office; null while nobody said one';
comment on column safety_post.sequence is
  'Version of the appointment that was told last; an older one arriving late changes nothing';
alter table safety_post enable row level security;
create policy written_by_platform on safety_post
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

alter table unit add variety text;
comment on column unit.variety is
  'Entry of the catalogue; null of a unit that the register told last before this column was there';

-- The criterion has been in the proposed edition from the beginning; now the facts are told that it rests on.
alter table criterion
  drop constraint criterion_measure_check,
  add constraint criterion_measure_check check (measure in ('REGISTRATION_RATE', 'VALID_INSPECTION_RATE',
    'CERTIFICATE_RATE', 'SAFETY_STAFF', 'CONTROLS_RECORDED', 'ON_TIME_RECTIFICATION', 'REPEAT_HAZARDS',
    'CHECKED_FILLINGS', 'INSURED'));
update criterion set measure = 'SAFETY_STAFF' where edition = 'P-1' and code = 'C2';
