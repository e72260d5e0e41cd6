-- Cycles and the conclusions that reports may carry stand on the shelf of rules.
select guapai_to_shelf('CYCLE', code, coalesce(valid_from::text, 'first'), null, valid_from, valid_to - 1, mark,
                       source, json_build_object('varietyPrefix', variety_prefix, 'clock', clock, 'months', months,
                                                 'years', years, 'earlyMonths', early_months,
                                                 'longestMonths', longest_months, 'note', note))
  from cycle_rule order by valid_from nulls first, code;
select guapai_to_shelf('CONCLUSION', variety_prefix || ':' || conclusion, coalesce(valid_from::text, 'first'), null,
                       valid_from, valid_to - 1, mark, source,
                       json_build_object('varietyPrefix', variety_prefix, 'conclusion', conclusion))
  from conclusion_rule order by valid_from nulls first, variety_prefix, conclusion;

alter table inspection add cycle_edition text;
update inspection set cycle_edition = coalesce(rule.valid_from::text, 'first')
  from cycle_rule rule where rule.code = inspection.cycle_rule;
alter table inspection
  drop constraint inspection_cycle_rule_fkey,
  add check ((cycle_rule is null) = (cycle_edition is null));
comment on column inspection.cycle_rule is
  'The shelf''s CYCLE by which the date was reckoned; null when the report stated it';
comment on column inspection.cycle_edition is 'Edition of that rule';

drop table cycle_rule, conclusion_rule;
