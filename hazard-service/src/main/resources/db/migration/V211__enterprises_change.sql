-- A change of an enterprise takes effect on a day: the form of a month that had ended before does not know it,
-- whatever the date of its knowledge.
alter table enterprise_past add effective_on date not null default '-infinity';
alter table enterprise_past alter effective_on drop default;
comment on column enterprise_past.effective_on is
  'First day on which it was so; when it was known from is another matter';
