-- First check, no penalty (首查不罚): which check was the first of an enterprise under an edition of the rule, and
-- what was spared.
create table first_check (
  enterprise_id text not null,
  edition       text not null,
  checked_on    date not null,
  region_code   text not null,
  primary key (enterprise_id, edition)
);
comment on table first_check is 'The one check of an enterprise whose findings an edition spares';

create table penalty_waiver (
  hazard_id     uuid   primary key references hazard,
  sequence      bigint not null,
  enterprise_id text   not null,
  region_code   text   not null,
  edition       text   not null
);
comment on table penalty_waiver is 'Findings that were spared, never changed; the order is in act_paper under the same sequence';

do $$
declare t text;
begin
  foreach t in array array['first_check', 'penalty_waiver'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I'
                   ' using ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, enterprise_id))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, enterprise_id))', t);
    execute format('create trigger papers_stand before update or delete or truncate on %I'
                   ' for each statement execute function papers_stand()', t);
  end loop;
end $$;
select papers_follow_hazard('penalty_waiver');

-- What of an enterprise stands against sparing a finding is asked in the whole country: an officer learns whether
-- there is something, and not what another territory has on file.
create function first_check_record(enterprise text, item text, kind text, found date, since date, rule_edition text,
    rule_from date, out repeated boolean, out checked_before boolean, out refused boolean, out accident boolean)
  language sql stable security definer set search_path = public as $$
  select
    exists (select from hazard where enterprise_id = enterprise and code = item and fault = kind
      and found_on >= since and found_on < found and state not in ('REJECTED', 'MERGED')),
    exists (select from first_check f where f.enterprise_id = enterprise and f.edition = rule_edition
        and f.checked_on <> found)
      or exists (select from hazard where enterprise_id = enterprise and source_kind = 'SUPERVISION_CHECK'
        and found_on >= rule_from and found_on < found and state not in ('REJECTED', 'MERGED')),
    exists (select from supervision_order_refusal r where r.enterprise_id = enterprise and r.refused_on >= since),
    exists (select from accident a where a.enterprise_id = enterprise and a.occurred_on >= since)
$$;

-- Two years are those of the list of the state administration; the term to correct is proposed, and so is the
-- whole, for a territory may have its own. Some spare nothing that concerns special equipment.
select guapai_to_shelf('FIRST_CHECK', 'FIRST-CHECK', edition, territory, valid_from, null, mark, source,
                       json_build_object('applies', applies, 'windowDays', 730, 'correctDays', 30, 'excluded',
                         json_build_array('GB45067', 'O57-24', 'O57-25', 'TSEL-32')))
  from (values
    ('2021', null, date '2021-07-15', true, 'PROPOSED',
     '行政处罚法 (2021) §33; the same counts for two years as by 国市监法〔2025〕10号; the term to correct is proposed'),
    ('2021-5101', '5101', date '2021-07-15', false, 'VERIFIED',
     'Chengdu excludes safety hazards of special equipment from its list of what is not punished'),
    ('2021-46', '46', date '2021-07-15', false, 'VERIFIED',
     'Hainan excludes safety hazards of special equipment from its list of what is not punished')
  ) as rule (edition, territory, valid_from, applies, mark, source);
