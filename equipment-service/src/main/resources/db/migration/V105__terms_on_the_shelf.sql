-- The terms stand on the shelf of rules, one rule for each term and kind of equipment.
select guapai_to_shelf('TERM', term || case variety_prefix when '' then '' else ':' || variety_prefix end,
                       term || '@' || effective_from, null, effective_from, effective_to, mark, basis,
                       json_build_object('term', term, 'varietyPrefix', variety_prefix,
                                         'amount', amount, 'unit', unit))
  from term_rule order by effective_from, term, variety_prefix;
drop table term_rule;
