-- How many lifts under contract are maintained in time, for the rates of a territory.
create function maintained_measures(maintained boolean, overdue boolean)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name, date '-infinity', 1
    from (values ('lifts_maintained', $1), ('lifts_overdue', $1 and $2)) as told (name, counts)
   where told.counts
$$;
select guapai_tally('maintained_lift', array['maintainer is not null', 'overdue'], 'maintained_measures');
create or replace view tally_recount with (security_invoker) as
  select * from subject_recount union all select * from premises_recount union all select * from rating_recount
  union all select * from maintained_lift_recount;

insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('RATE_TARGET', 'MAINTENANCE', 'P-1', '', date '1900-01-01', 'P',
        'proposed: 特种设备安全监察条例第三十一条 asks for each lift at least every 15 days',
        '{"leastPercent":100,"aimPercent":100,"countedEn":"lifts under contract whose maintenance is not overdue, of all of them","countedZh":"有维保合同的在用电梯中未超期维保的"}',
        now(), 'release', 'rates of supervision / 监管指标');
