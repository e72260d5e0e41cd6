-- A unit in use without registration owes it, whether or not anybody knows since when it is in use,
-- and whether it was never registered or is no longer.
alter table equipment
  add in_use_known_since date,
  add registration_from  date;
comment on column equipment.in_use_known_since is
  'The day on which the register first knew the unit in use; no later import moves it';
comment on column equipment.registration_from is
  'The day that the term for use registration is counted from: first use; the day of in_use_known_since where first use is unknown; after cancellation the day from which the unit was in use and cancelled';
comment on column equipment.registration_due is
  'Last day of the term for use registration; null unless in use and not registered; after cancellation there is no grace, and it is the day of registration_from';
comment on column equipment.registration_rule is
  'Edition of the rule that the term was reckoned by; null also after cancellation, where no term is given';
comment on column equipment.registration_overdue_at is
  'When the missed term was told, once; null again when the unit is registered or out of use';

update equipment
  set in_use_known_since =
    greatest(use_state_since, (registered_at at time zone 'Asia/Shanghai')::date)
  where use_state = 'IN_USE';
update equipment set registration_from = first_use_date where registration_due is not null;
update equipment
  set registration_from = in_use_known_since,
      registration_due = in_use_known_since + rule.amount,
      registration_rule = 'USE_REGISTRATION@' || rule.effective_from
  from term_rule rule
  where use_state = 'IN_USE' and reg_state = 'UNREGISTERED' and first_use_date is null
    and rule.term = 'USE_REGISTRATION' and rule.variety_prefix = '' and rule.unit = 'DAY'
    and in_use_known_since between rule.effective_from and coalesce(rule.effective_to, 'infinity');
-- Since when it is cancelled was not kept: from now on.
update equipment
  set registration_from = (now() at time zone 'Asia/Shanghai')::date,
      registration_due = (now() at time zone 'Asia/Shanghai')::date,
      registration_rule = null,
      registration_overdue_at = null
  where use_state = 'IN_USE' and reg_state = 'CANCELLED';
