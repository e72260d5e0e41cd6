-- How many of the enterprises above scale and of those that handle hazardous chemicals are assessed
-- (达标考核覆盖率): the register classifies them, and their scores say which were assessed. One that is in both
-- classes counts in each.
alter table enterprise
  add size_class          text check (size_class in ('ABOVE_SCALE', 'BELOW_SCALE')),
  add hazardous_chemicals boolean not null default false,
  add classified_sequence bigint;
alter table score
  add size_class          text,
  add hazardous_chemicals boolean not null default false;
comment on column enterprise.size_class is 'Size by the register; null when it is not known';
comment on column enterprise.classified_sequence is
  'Version of the entry that classified it; an older one arriving late changes nothing; null when none did';
comment on column score.size_class is 'Follows the enterprise, like the territory';
comment on column score.hazardous_chemicals is 'Follows the enterprise, like the territory';

-- What was counted so far is taken back before it is counted anew.
insert into tally_addition (region, measure, day, amount)
  select region, measure, day, -amount from enterprise_recount
  union all select region, measure, day, -amount from score_recount;
drop view tally_recount;
do $$
declare t text;
begin
  foreach t in array array['enterprise', 'score'] loop
    execute format('drop trigger tally_insert on %I', t);
    execute format('drop trigger tally_update on %I', t);
    execute format('drop trigger tally_delete on %I', t);
    execute format('drop trigger tally_truncate on %I', t);
    execute format('drop function %I()', t || '_tally');
    execute format('drop view %I', t || '_recount');
  end loop;
end $$;
drop function enterprise_measures(boolean);
drop function score_measures(text, boolean);
create function enterprise_measures(closed boolean, size_class text, hazardous_chemicals boolean)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name, date '-infinity', 1
    from (values ('enterprises', true), ('class.ABOVE_SCALE', $2 = 'ABOVE_SCALE'),
                 ('class.HAZARDOUS_CHEMICALS', $3)) as told (name, counts)
   where not $1 and told.counts
$$;
create function score_measures(grade text, closed boolean, size_class text, hazardous_chemicals boolean)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name, date '-infinity', 1
    from (values ('grade.' || $1, true), ('assessed.ABOVE_SCALE', $3 = 'ABOVE_SCALE'),
                 ('assessed.HAZARDOUS_CHEMICALS', $4)) as told (name, counts)
   where not $2 and told.counts
$$;
select guapai_tally('enterprise', array['closed_on is not null', 'size_class', 'hazardous_chemicals'],
                    'enterprise_measures');
select guapai_tally('score', array['grade', 'closed', 'size_class', 'hazardous_chemicals'], 'score_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount
  union all select * from veto_recount
  union all select * from score_recount
  union all
  select region_code, 'vetoed', date '-infinity', sum(amount)
    from vetoed_now(array(select distinct enterprise_id from veto where lifted_at is null)) group by 1;

-- The targets are those of the city that printed them; another territory has none until it enters its own.
insert into rule_edition (kind, id, edition, territory, valid_from, valid_to, mark, source, body, entered_at,
                          entered_by, reason)
select 'COVERAGE_TARGET', class, edition, '3204', since, until, 'S', source,
       json_build_object('percent', percent)::text, now(), 'release', 'coverage of assessments / 考核覆盖率'
  from (values
    ('ABOVE_SCALE', 'S1-2009', date '2009-01-01', date '2010-01-01', 60,
     'S1 常州市 (2009): 长效管理达标考核，规模企业覆盖率 60% 以上'),
    ('HAZARDOUS_CHEMICALS', 'S1-2009', date '2009-01-01', date '2010-01-01', 80,
     'S1 常州市 (2009): 长效管理达标考核，危化企业覆盖率 80% 以上'),
    ('ABOVE_SCALE', 'S1-2010', date '2010-01-01', null, 100, 'S1 常州市 (2009): 次年全部达标考核'),
    ('HAZARDOUS_CHEMICALS', 'S1-2010', date '2010-01-01', null, 100, 'S1 常州市 (2009): 次年全部达标考核'))
    as target (class, edition, since, until, percent, source);
