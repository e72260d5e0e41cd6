-- A failed inspection is a hazard by its unit being used all the same (TSEL 40).
alter table unit add use_state text not null default 'IN_USE'
  check (use_state in ('NOT_IN_USE', 'IN_USE', 'STOPPED', 'SEALED', 'SCRAPPED', 'DISMANTLED', 'MOVED_OUT'));
alter table unit alter use_state drop default;
comment on column unit.use_state is
  'Use state by the register; one told of before this was kept counts as in use until it changes';
