-- Readers resume by the id of the last alert they have, so an id may be shown only when no smaller
-- one is still to be committed. Writers do not wait for each other for it: each announces, by a
-- shared advisory lock that goes with its transaction, the id that all of its own will be greater
-- than. What is shown ends below the smallest id that is announced.
drop trigger alert_written on alert;
drop function alert_written();

create function alert_begun() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(-1 - coalesce(pg_sequence_last_value('alert_id_seq'), 0));
  return null;
end $$;
comment on function alert_begun is
  'Announces a writer before it draws ids: the key of its lock is -1 - (the last id drawn before)';
create trigger alert_begun before insert on alert
  for each statement execute function alert_begun();

-- Volatile, and the order of its steps counts: a writer that drew an id up to "reached" announced
-- itself before, so it is found now or has ended. Rows up to "settled" are to be read by a later
-- statement, whose snapshot sees what had ended here.
create function alerts_settled(known bigint, out reached bigint, out settled bigint)
  language plpgsql as $$
declare
  announced bigint;
begin
  reached := coalesce(pg_sequence_last_value('alert_id_seq'), 0);
  settled := known;
  if reached > known then
    select min(-1 - ((classid :: bigint << 32) | objid :: bigint)) into announced
      from pg_locks
      where locktype = 'advisory' and objsubid = 1 and (classid :: bigint << 32) < 0
        and database = (select oid from pg_database where datname = current_database());
    settled := greatest(known, least(reached, coalesce(announced, reached)));
  end if;
end $$;
comment on function alerts_settled is
  'The last id drawn, and the id up to which every alert is visible or never will be; costs next '
  'to nothing while nothing was drawn since a known settled id';

comment on column alert.id is
  'Drawn after its transaction was announced (alert_begun): shown once it is settled (alerts_settled)';

-- Whether an enterprise is made up is asked when an alert is read: the register may tell it later.
-- The answer is no secret of the enterprise, and an alert may lie outside the enterprise's region.
create function enterprise_made_up(enterprise text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from known_enterprise where id = enterprise and demonstration)
$$;
