-- An accident goes over to the enterprise that its entry of the register gave way to, and its history says so.
alter table accident_act
  drop constraint accident_act_act_check,
  add check (act in ('REPORT', 'SUPPLEMENT', 'MISREPORT', 'INVESTIGATE', 'OPINION', 'CLOSE', 'TAKE_OVER'));
