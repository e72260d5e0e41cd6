-- A visit gives several findings dates of their own, and a later one says what became of each.
alter table inspection
  add dated_findings   text not null default '[]' check (dated_findings is json),
  add earlier_findings text not null default '[]' check (earlier_findings is json);
comment on column inspection.dated_findings is 'What has to be rectified by a date of its own: item, finding, dueDate';
comment on column inspection.earlier_findings is
  'What became of dated findings of earlier reports: reportNo, item, outcome, dueDate, reason';
