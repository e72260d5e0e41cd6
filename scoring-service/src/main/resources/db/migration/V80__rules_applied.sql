-- By which rules the enterprises were assessed last: one row, so that of any number of replicas one notices that
-- others hold now.
create table rules_applied (
  one    boolean     primary key default true check (one),
  digest text        not null,
  since  timestamptz not null
);
comment on table rules_applied is
  'Digest of the editions, vetoes and kinds of inspection in force when all enterprises were last due; empty before the first time';
insert into rules_applied (digest, since) values ('', now());
