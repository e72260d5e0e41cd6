-- What a hazard's deadline is without its void orders is reckoned from all acts that set one.
comment on column supervision_order.former_due_date is
  'Due date of the hazard before an order of former times; no longer written';
comment on column supervision_order.former_deadline is 'Why it was due then; no longer written';
