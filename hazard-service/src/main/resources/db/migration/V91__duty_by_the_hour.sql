-- A day in which something is to be done "within a day" ends at the hour at which it began.
alter table duty add expires_at timestamptz;
update duty set expires_at = (due_date + 1)::timestamp at time zone 'Asia/Shanghai';
alter table duty alter expires_at set not null;
comment on column duty.expires_at is
  'The first instant too late: within the due date when the term runs from an hour, else the end of that day';
