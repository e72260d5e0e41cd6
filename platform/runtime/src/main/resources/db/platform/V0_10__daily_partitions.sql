-- Tables whose rows age live in daily partitions (days of UTC): old rows are dropped with their
-- partition and leave no dead ones behind. The application's role owns no table; what it needs is
-- this function, which runs as the owner of the tables and does nothing but create and drop the
-- daily partitions of a table that is partitioned by an instant.

create function guapai_daily_partitions(parent name, ahead int, keep int, only_empty boolean)
  returns int
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '2s'
as $$
declare
  today     date := (clock_timestamp() at time zone 'UTC')::date;
  table_oid oid;
  by_column name;
  spare     name;
  options   text;
  changed   int := 0;
  day       date;
  part      name;
  bounds    text;
  filled    boolean;
begin
  select c.oid, a.attname into table_oid, by_column
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_partitioned_table p on p.partrelid = c.oid and p.partstrat = 'r' and p.partnatts = 1
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
   where c.relname = parent and a.atttypid = 'timestamptz'::regtype
     and c.relowner = (select oid from pg_roles where rolname = current_user);
  if table_oid is null or ahead not between 1 and 31 or keep < 1 then
    raise exception 'no daily partitions for %, % days ahead, % kept', parent, ahead, keep
      using errcode = 'invalid_parameter_value';
  end if;
  if not pg_try_advisory_xact_lock(hashtext('guapai_daily_partitions'), hashtext(parent)) then
    return 0; -- another replica is at it
  end if;

  -- The default partition takes rows of a day that has none yet, and is the likeness of the others.
  select c.relname, array_to_string(c.reloptions, ', ') into spare, options
    from pg_partitioned_table p join pg_class c on c.oid = p.partdefid
   where p.partrelid = table_oid;

  for i in 0 .. ahead loop
    day := today + i;
    part := parent || '_' || to_char(day, 'YYYYMMDD');
    continue when to_regclass(format('public.%I', part)) is not null;
    bounds := format('from (%L) to (%L)', day || ' 00:00:00+00', (day + 1) || ' 00:00:00+00');
    execute format('create table public.%I (like public.%I including defaults including constraints)',
      part, parent);
    if options is not null then
      execute format('alter table public.%I set (%s)', part, options);
    end if;
    if spare is not null then
      execute format('lock table public.%I in access exclusive mode', spare);
      execute format(
        'with moved as (delete from public.%1$I where %2$I >= %3$L and %2$I < %4$L returning *)'
        ' insert into public.%5$I select * from moved',
        spare, by_column, day || ' 00:00:00+00', (day + 1) || ' 00:00:00+00', part);
    end if;
    execute format('alter table public.%I attach partition public.%I for values %s',
      parent, part, bounds);
    changed := changed + 1;
  end loop;

  for part in
    select c.relname from pg_inherits h join pg_class c on c.oid = h.inhrelid
     where h.inhparent = table_oid and c.relname ~ ('^' || parent || '_\d{8}$')
       and to_date(right(c.relname, 8), 'YYYYMMDD') < today - keep
     order by c.relname
  loop
    filled := false;
    if only_empty then
      execute format('select exists (select from public.%I)', part) into filled;
      continue when filled;
      -- The parent first, as every reader does. Who wrote before has committed once both are ours.
      execute format('lock table only public.%I in access exclusive mode', parent);
      execute format('lock table public.%I in access exclusive mode', part);
      execute format('select exists (select from public.%I)', part) into filled;
      continue when filled;
    end if;
    execute format('drop table public.%I', part);
    changed := changed + 1;
  end loop;
  return changed;
end $$;
comment on function guapai_daily_partitions is
  'Creates the partitions of today and the days ahead and drops those older than the days kept; the age is counted by this server''s clock';
revoke all on function guapai_daily_partitions from public;
grant execute on function guapai_daily_partitions to guapai_app;
