-- Lists of hazards, the middle tier, reminders and the scales of risk stand on the shelf of rules.
select guapai_to_shelf('HAZARD_CODE', code, valid_from::text, null, valid_from, valid_to, mark, basis,
                       json_build_object('titleZh', title_zh, 'titleEn', title_en, 'grade', grade, 'severe', severe,
                                         'failedKind', failed_kind, 'catchAll', catch_all))
  from hazard_code order by valid_from, code;

select guapai_to_shelf('SERIOUS_TIER', 'SERIOUS_TIER', 'P-1', null, date '2014-01-01', null, 'PROPOSED',
                       'No national text knows the tier 较大: it holds where a territory has it',
                       json_build_object('held', false));
select guapai_to_shelf('SERIOUS_TIER', 'SERIOUS_TIER', valid_from::text, region_code, valid_from, valid_to, mark,
                       source, json_build_object('held', true))
  from serious_tier order by valid_from, region_code;

select guapai_to_shelf('REMINDER', 'DEADLINE', valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('daysBefore', json_agg(days_before order by days_before desc)))
  from reminder_rule group by valid_from, valid_to, mark, source order by valid_from;

select guapai_to_shelf('LEC_VALUE', factor, valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('values', json_agg(
                         json_build_object('value', value, 'titleZh', title_zh, 'titleEn', title_en)
                         order by value desc)))
  from lec_value group by factor, valid_from, valid_to, mark, source order by valid_from, factor;

select guapai_to_shelf('RISK_THRESHOLD', 'D', edition, null, valid_from, valid_to, mark, source,
                       json_build_object('colours', json_agg(
                         json_build_object('colour', colour, 'least', least) order by least desc)))
  from risk_threshold group by edition, valid_from, valid_to, mark, source order by valid_from, edition;

-- An edition on the shelf is never taken away, so that the mark of what was coloured under it is always found.
alter table risk_point_revision drop constraint risk_point_revision_edition_colour_fkey;
comment on column risk_point_revision.edition is 'Edition of the shelf''s RISK_THRESHOLD by which it was coloured then';

drop table hazard_code, serious_tier, reminder_rule, lec_value, risk_threshold;
