-- Work that becomes due, for the loop that does it.
create table errand (
  id     uuid        primary key,
  due_at timestamptz,
  times  int         not null default 0
);
create index errand_due on errand (due_at) where due_at is not null;
