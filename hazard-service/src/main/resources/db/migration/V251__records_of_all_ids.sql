-- What is only appended keeps the id of its day. What stands on file against an enterprise is asked under each id
-- that it has or had, whichever of them is asked for.
create function enterprise_ids(enterprise text) returns text[] language sql stable parallel safe
  set search_path = public as $$
  select string_to_array(guapai_enterprise_ids(enterprise), ',')
$$;

create or replace function first_check_record(enterprise text, item text, kind text, found date, since date,
    rule_edition text, rule_from date, out repeated boolean, out checked_before boolean, out refused boolean,
    out accident boolean)
  language sql stable security definer set search_path = public as $$
  select
    exists (select from hazard where enterprise_id = any (enterprise_ids(enterprise)) and code = item and fault = kind
      and found_on >= since and found_on < found and state not in ('REJECTED', 'MERGED')),
    exists (select from first_check f where f.enterprise_id = any (enterprise_ids(enterprise))
        and f.edition = rule_edition and f.checked_on <> found)
      or exists (select from hazard where enterprise_id = any (enterprise_ids(enterprise))
        and source_kind = 'SUPERVISION_CHECK'
        and found_on >= rule_from and found_on < found and state not in ('REJECTED', 'MERGED')),
    exists (select from supervision_order_refusal r where r.enterprise_id = any (enterprise_ids(enterprise))
      and r.refused_on >= since),
    exists (select from accident a where a.enterprise_id = any (enterprise_ids(enterprise)) and a.occurred_on >= since)
$$;

create or replace function sanction_stands(kind text, enterprise text, today date) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from sanction s where s.sanction = kind and s.enterprise_id = any (enterprise_ids(enterprise))
    and (s.state = 'PROPOSED' or s.state = 'IMPOSED' and coalesce(s.ends_on, 'infinity') >= today))
$$;

create or replace function blacklist_record(enterprise text, since timestamptz, out overdues bigint,
    out false_report boolean)
  language sql stable security definer set search_path = public as $$
  select
    (select count(*) filter (where act = 'OVERDUE') - count(*) filter (where act = 'WITHDRAW_OVERDUE')
     from hazard_history where hazard_id in
         (select id from hazard where enterprise_id = any (enterprise_ids(enterprise)))
       and grade = 'MAJOR' and at >= since),
    exists (select from accident_act a where a.enterprise_id = any (enterprise_ids(enterprise))
      and a.act = 'MISREPORT' and a.at >= since and a.says::json ->> 'fault' in ('FALSE', 'CONCEALED'))
$$;
