-- A proposed term is a default: an order may give more time, for a reason.
alter table supervision_order add deadline_reason text;
comment on column supervision_order.deadline_reason is
  'Why its deadline is later than the one that was in force; null when it is not, or the hazard was overdue';
