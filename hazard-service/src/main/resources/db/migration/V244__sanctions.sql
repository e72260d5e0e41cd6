-- What is imposed on an enterprise beyond the single hazard: the blacklist (黑名单) and closing (安全生产法 §113).
create table sanction (
  id               uuid   primary key,
  sanction         text   not null check (sanction in ('BLACKLIST', 'CLOSURE')),
  hazard_id        uuid   not null references hazard,
  sequence         bigint not null,
  enterprise_id    text   not null,
  region_code      text   not null,
  authority_region text   not null,
  grounds          text[] not null check (cardinality(grounds) > 0),
  proposed_by      text   not null,
  proposed_on      date   not null,
  defence_until    date   not null,
  defended         boolean not null default false,
  state            text   not null default 'PROPOSED' check (state in ('PROPOSED', 'IMPOSED', 'DROPPED')),
  document_no      text,
  decided_on       date,
  ends_on          date,
  check ((state = 'PROPOSED') = (decided_on is null) and (decided_on is null) = (document_no is null)),
  check (ends_on is null or state = 'IMPOSED')
);
create unique index sanction_open_once on sanction (sanction, enterprise_id) where state = 'PROPOSED';
create index sanction_of on sanction (hazard_id);
create index sanction_by_place on sanction (region_code text_pattern_ops, id);
create index sanction_by_enterprise on sanction (enterprise_id, id);
comment on table sanction is 'Sanctions proposed and decided; what was said is in act_paper';
comment on column sanction.defence_until is 'Last day for the enterprise to defend itself';
comment on column sanction.ends_on is 'Last day on which it holds; null when it does not end or was not imposed';
alter table sanction enable row level security;
create policy territorial on sanction
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
select papers_follow_hazard('sanction');

-- What leads to a sanction, and whether one stands, is asked in the whole country (see first_check_record).
create function sanction_stands(kind text, enterprise text, today date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from sanction s where s.sanction = kind and s.enterprise_id = enterprise
    and (s.state = 'PROPOSED' or s.state = 'IMPOSED' and coalesce(s.ends_on, 'infinity') >= today))
$$;
create function blacklist_record(enterprise text, since timestamptz, out overdues bigint, out false_report boolean)
  language sql stable security definer set search_path = public as $$
  select
    (select count(*) filter (where act = 'OVERDUE') - count(*) filter (where act = 'WITHDRAW_OVERDUE')
     from hazard_history where hazard_id in (select id from hazard where enterprise_id = enterprise)
       and grade = 'MAJOR' and at >= since),
    exists (select from accident_act a where a.enterprise_id = enterprise and a.act = 'MISREPORT' and a.at >= since
      and a.says::json ->> 'fault' in ('FALSE', 'CONCEALED'))
$$;

select guapai_to_shelf('DEADLINE', id, '2026', null, null, null, 'PROPOSED', source,
                       json_build_object('purpose', purpose, 'code', null, 'grade', null,
                                         'days', days, 'unit', 'WORKING_DAYS'))
  from (values
    ('SANCTION-DEFENCE', 'SANCTION_DEFENCE', 5, 'Proposed: as long as a hearing may be asked for (行政处罚法 §64)'),
    ('SANCTION-DECISION', 'SANCTION_DECISION', 20, 'Proposed: a month for hearing and decision')
  ) as term (id, purpose, days, source);
select guapai_to_shelf('BLACKLIST', 'BLACKLIST', '2021', null, date '2021-09-01', null, 'PROPOSED',
  '安全生产法 (2021) §78; three years as remembered of 总局令44号; 20 working days of the proposed ladder; twice overdue in a year proposed',
  json_build_object('overdueWorkingDays', 20, 'overdues', 2, 'windowDays', 365,
                    'illegal', json_build_array('O57-25-1', 'TSEL-32', 'GB45067-5.5.1'), 'years', 3));
select guapai_to_shelf('CLOSURE', 'CLOSURE', '2021', null, date '2021-09-01', null, 'VERIFIED',
  '安全生产法 (2021) §113(1)',
  json_build_object('shortDays', 180, 'shortPenalties', 3, 'longDays', 365, 'longPenalties', 4));
