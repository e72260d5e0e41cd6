-- Papers of the procedure beside the life cycle: orders, interviews, transfers.

create function papers_stand() returns trigger language plpgsql as $$
begin
  raise exception 'papers of the table % are never changed', tg_table_name
    using errcode = 'restrict_violation';
end $$;

create table supervision_order (
  id                uuid        primary key,
  authority_region  text        not null,
  year              int         not null,
  number            int         not null,
  order_no          text        not null,
  issuer            text        not null,
  hazard_id         uuid        not null references hazard,
  sequence          bigint      not null,
  enterprise_id     text        not null,
  region_code       text        not null,
  inspectors        text[]      not null check (cardinality(inspectors) >= 2),
  certificates      text[]      not null check (cardinality(certificates) = cardinality(inspectors)),
  problems          text        not null,
  violated_articles text[]      not null,
  basis             text        not null,
  measures          text        not null,
  stop_use          boolean     not null,
  deadline          date        not null,
  explanation       text        not null check (explanation is json),
  former_due_date   date,
  former_deadline   text        check (former_deadline is json),
  remedies_zh       text        not null,
  remedies_en       text        not null,
  delivered_name    text,
  delivered_post    text,
  witness           text,
  evidence          text,
  issued_on         date        not null,
  issued_by         text        not null,
  issued_at         timestamptz not null,
  unique (authority_region, year, number),
  check (delivered_name is null or witness is null)
);
create index supervision_order_of on supervision_order (hazard_id);
create index supervision_order_by_region on supervision_order (authority_region text_pattern_ops, id);
comment on table supervision_order is
  '特种设备安全监察指令书: what was issued, word for word; gapless numbers per authority and year';
comment on column supervision_order.sequence is 'Version of the hazard after the order';
comment on column supervision_order.explanation is 'Why the hazard is due on the deadline, if the order set it';
comment on column supervision_order.former_due_date is 'Due date of the hazard before the order';
comment on column supervision_order.witness is 'Who saw that the unit refused to sign (总局令57号 §27)';

create table supervision_order_void (
  order_id      uuid        primary key references supervision_order,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  reason        text        not null,
  voided_by     text        not null,
  voided_at     timestamptz not null
);
comment on table supervision_order_void is 'A void order keeps its number';

create table supervision_order_refusal (
  order_id      uuid        primary key references supervision_order,
  hazard_id     uuid        not null references hazard,
  enterprise_id text        not null,
  region_code   text        not null,
  refused_on    date        not null,
  evidence      text        not null,
  reason        text        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
comment on table supervision_order_refusal is 'The enterprise refused to carry the order out (总局令57号 §36)';

create table supervision_order_number (
  authority_region text not null,
  year             int  not null,
  last             int  not null,
  primary key (authority_region, year)
);
alter table supervision_order_number enable row level security;
create policy territorial on supervision_order_number using (guapai_visible(authority_region, null))
  with check (guapai_visible(authority_region, null));

create table legal_remedy (
  id         text not null,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  position   int  not null,
  text_zh    text not null,
  text_en    text not null,
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (id, valid_from)
);
comment on table legal_remedy is 'What an order tells of the remedies against it, in the order of position';
insert into legal_remedy (id, valid_from, position, text_zh, text_en, source, mark) values
  ('RECONSIDERATION', '2014-01-01', 1,
   '对本指令不服的，可以自收到本指令书之日起六十日内依法申请行政复议；',
   'Whoever objects to this order may apply for administrative reconsideration within 60 days of receiving it.',
   '行政复议法 §20; form of the order', 'VERIFIED'),
  ('SUIT', '2014-01-01', 2,
   '也可以自收到本指令书之日起六个月内依法向人民法院提起行政诉讼。',
   'A suit may be brought before the people''s court within six months of receiving it.',
   '行政诉讼法 §46; form of the order', 'VERIFIED'),
  ('NO-STAY', '2014-01-01', 3,
   '复议、诉讼期间，不停止本指令的执行。',
   'Neither reconsideration nor suit stays the rectification.',
   '行政复议法 §42, 行政诉讼法 §56; form of the order', 'VERIFIED');

insert into deadline_rule (id, edition, purpose, days, unit, source, mark, valid_from) values
  ('ORDER-LIMIT', 'P-1', 'ORDER_LIMIT', 365, 'CALENDAR_DAYS',
   'The latest date in an order on a hazard that is overdue or has no date', 'PROPOSED', '2014-01-01');

create table hazard_transfer (
  hazard_id      uuid        primary key references hazard,
  enterprise_id  text        not null,
  region_code    text        not null,
  receiver       text        not null,
  document_no    text        not null,
  reason         text        not null,
  transferred_by text        not null,
  transferred_at timestamptz not null
);

create table interview_rule (
  trigger    text not null check (trigger in ('OVERDUE', 'REPEATED')),
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  threshold  int  not null check (threshold >= 0),
  source     text not null,
  mark       text not null check (mark in ('VERIFIED', 'ASSUMED', 'PROPOSED')),
  primary key (trigger, valid_from)
);
comment on column interview_rule.threshold is
  'OVERDUE: working days after the due date; REPEATED: how often the hazard came back';
insert into interview_rule (trigger, valid_from, threshold, source, mark) values
  ('OVERDUE', '2014-01-01', 5, 'Ladder of an overdue hazard', 'PROPOSED'),
  ('REPEATED', '2014-01-01', 2, 'Two repeats or more', 'PROPOSED');

alter table hazard add interview_cycle int not null default 0;
create index hazard_to_interview on hazard (expires_at)
  where open and overdue and (grade = 'MAJOR' or listed) and interview_cycle < overdue_cycle;
comment on column hazard.interview_cycle is 'Last overdue cycle for which an interview was proposed';

create table interview (
  id               uuid        primary key,
  version          bigint      not null,
  trigger          text        not null
    check (trigger in ('OVERDUE', 'REPEATED', 'ACCIDENT', 'GRADE_D', 'REFUSAL')),
  cause            text        not null,
  hazard_id        uuid        references hazard,
  enterprise_id    text        not null,
  region_code      text        not null,
  authority_region text        not null,
  state            text        not null check (state in ('PROPOSED', 'SUMMONED', 'HELD', 'ABSENT',
                     'REPORTED', 'CLOSED', 'CANCELLED')),
  proposed_by      text        not null,
  proposed_at      timestamptz not null,
  correlation_id   text        not null,
  caused_by        text,
  matter           text,
  place            text,
  scheduled_for    timestamptz,
  attendee_name    text,
  attendee_post    text,
  summoned_by      text,
  summoned_at      timestamptz,
  attended         boolean,
  attendees        text[],
  minutes          text,
  commitments      text,
  signed           boolean,
  held_on          date,
  recorded_by      text,
  recorded_at      timestamptz,
  report_due       date,
  report_deadline  text        check (report_deadline is json),
  report           text,
  reported_by      text,
  reported_at      timestamptz,
  opinion          text,
  ended_by         text,
  ended_at         timestamptz,
  cancel_reason    text,
  unique (trigger, cause)
);
create index interview_by_region on interview (region_code text_pattern_ops, id);
create index interview_of_hazard on interview (hazard_id) where state = 'PROPOSED';
comment on table interview is '约谈: proposed by what led to it, summoned, held, reported on, closed';
comment on column interview.cause is 'What led to it, by its own nature: the same cause proposes one interview';

create table enterprise_grade (
  enterprise_id text   primary key,
  region_code   text   not null,
  grade         text   not null,
  falls         int    not null,
  sequence      bigint not null
);
comment on table enterprise_grade is 'The score grade last told; falls counts how often it fell to D';

do $$
declare t text;
begin
  foreach t in array array['supervision_order', 'supervision_order_void', 'supervision_order_refusal',
                           'hazard_transfer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using (guapai_visible(region_code, enterprise_id))'
                   ' with check (guapai_visible(region_code, enterprise_id))', t);
    execute format('create trigger papers_stand before update or delete or truncate on %I'
                   ' for each statement execute function papers_stand()', t);
  end loop;
end $$;

-- Before the summons an interview is a matter of the authority alone.
alter table interview enable row level security;
create policy territorial on interview
  using (guapai_visible(region_code, case when summoned_at is not null then enterprise_id end))
  with check (guapai_visible(region_code, enterprise_id));
alter table enterprise_grade enable row level security;
create policy territorial on enterprise_grade using (guapai_visible(region_code, null))
  with check (guapai_visible(region_code, null));
