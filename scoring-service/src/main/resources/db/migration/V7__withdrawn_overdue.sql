-- An overdue may be taken back, and the facts about a hazard's dates may be told again.

alter table hazard
  add due_sequence     bigint,
  add overdue_sequence bigint,
  add rectified_on     date;
comment on column hazard.due_sequence is
  'Sequence of the fact that set the date in force; an older one arriving late changes nothing';
comment on column hazard.overdue_sequence is
  'Sequence of the last overdue or withdrawal; an older one arriving late changes nothing';
comment on column hazard.rectified_on is
  'Day of the rectification when that was proven later: it counts instead of the day of closing';
