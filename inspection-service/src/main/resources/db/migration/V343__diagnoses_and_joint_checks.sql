-- Experts who are asked about an enterprise 专家诊断. An expert sees the cases given to him, for their term.
create table diagnosis (
  id            uuid        primary key,
  region_code   text        not null,
  enterprise_id text        not null,
  question      text        not null,
  experts       text        not null,
  expert_ids    text[]      not null,
  from_day      date        not null,
  to_day        date        not null check (to_day >= from_day),
  state         text        not null,
  opinion       text,
  advice        text,
  findings      text        not null,
  given_on      date,
  end_reason    text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  version       bigint      not null
);
comment on table diagnosis is 'Experts asked about enterprises 专家诊断';
comment on column diagnosis.experts is 'Who is asked, and what each declared, as JSON';
comment on column diagnosis.expert_ids is 'The same by their ids, so that each sees his cases';
create index diagnosis_by_region on diagnosis (region_code text_pattern_ops, id);
create index diagnosis_by_enterprise on diagnosis (enterprise_id, id);

-- Checks of several departments 联合检查.
create table joint_check (
  id             uuid        primary key,
  region_code    text        not null,
  enterprise_id  text        not null,
  title          text        not null,
  planned_on     date        not null,
  parts          text        not null,
  department_ids text[]      not null,
  state          text        not null,
  findings       text        not null,
  summary        text,
  held_on        date,
  countersigned  text,
  signatory      text,
  refusal        text,
  end_reason     text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  version        bigint      not null
);
comment on table joint_check is 'Checks of several departments with one in the lead 联合检查';
comment on column joint_check.parts is 'Departments with their tasks and results, as JSON';
create index joint_check_by_region on joint_check (region_code text_pattern_ops, id);
create index joint_check_by_enterprise on joint_check (enterprise_id, id);

-- A plan of a check is not known to its enterprise before it is held.
alter table joint_check enable row level security;
create policy territorial on joint_check
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null)
         or state = 'CONCLUDED' and guapai_visible(null, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
create policy of_department on joint_check
  using (nullif(current_setting('guapai.organization', true), '') = any(department_ids));
alter table diagnosis enable row level security;
create policy territorial on diagnosis
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
create policy of_expert on diagnosis
  using (nullif(current_setting('guapai.organization', true), '') = any(expert_ids)
         and guapai_today() between from_day and to_day);

-- The cases of an expert, and the checks of a department, for their lists.
create view expert_case with (security_invoker) as
  select id as given_id, 'ENTERPRISE' as given from diagnosis
   where nullif(current_setting('guapai.organization', true), '') = any(expert_ids);
create view department_check with (security_invoker) as
  select id as given_id, 'ENTERPRISE' as given from joint_check
   where nullif(current_setting('guapai.organization', true), '') = any(department_ids);
-- What they say is on paper like what any other says; the case has let them see it.
create policy of_expert on act_paper for insert
  with check (exists (select from diagnosis where id = dossier_id)
              or exists (select from joint_check where id = dossier_id));

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('DIAGNOSIS', 'DIAGNOSIS', 'P-1', '', date '1900-01-01', 'P',
        'proposed: an expert is asked for 90 days at most (S1 常州市 2009, S2 吉林省: 专家组 have no term)',
        '{"longestDays":90}', now(), 'release', 'terms of experts / 专家诊断期限');
