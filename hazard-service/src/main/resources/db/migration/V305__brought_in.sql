-- Moving in (存量隐患迁入): hazards of a former register, with what it told of each.
create table brought_in (
  hazard_id     uuid        primary key references hazard,
  place         text        not null,
  source        text        not null,
  record_no     text        not null,
  import        text,
  enterprise_id text        not null,
  region_code   text        not null,
  told          text        not null check (told is json),
  sequence      bigint      not null,
  order_no      text,
  overdue_since date,
  grace_until   date,
  by_account    text        not null,
  at            timestamptz not null,
  unique (source, record_no, place)
);
create index brought_in_by_region on brought_in (region_code text_pattern_ops, source, import);
create index brought_in_by_enterprise on brought_in (enterprise_id, hazard_id);
comment on table brought_in is 'Hazards of a former register; the same record of a register is one hazard';
comment on column brought_in.place is 'City, or province of one that has none, where it was brought in: each has registers of its own';
comment on column brought_in.told is 'The row as the register told it last';
comment on column brought_in.sequence is 'Version of the hazard after it: while nobody acted since, a changed row is followed';
comment on column brought_in.overdue_since is 'From when on it was overdue as it was brought in';
comment on column brought_in.grace_until is 'Last day before that overdue counts here';
alter table brought_in enable row level security;
create policy territorial on brought_in
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
select papers_follow_hazard('brought_in');

-- What was overdue as it was brought in is marked so at once, and counts from the end of its grace: until then its
-- cycle is 0, and expires_at is that end.
drop index hazard_expiring;
create index hazard_expiring on hazard (expires_at)
  where open and (not overdue or overdue_cycle = 0) and state <> 'SUBMITTED';
comment on column hazard.expires_at is
  'First instant too late: the start of the day after due_date; of one brought in overdue, of the day after its grace';
comment on column hazard.overdue_cycle is
  'How often it ran past a date and that was told; 0 while what was brought in overdue has its grace';

select guapai_to_shelf('DEADLINE', 'MOVING-IN', '2026', null, null, null, 'PROPOSED',
  'Proposed: what a former register has as overdue begins to count here after 10 working days, so that nobody is called to account on the day of moving in',
  json_build_object('purpose', 'MOVING_IN', 'code', null, 'grade', null, 'days', 10, 'unit', 'WORKING_DAYS'));
