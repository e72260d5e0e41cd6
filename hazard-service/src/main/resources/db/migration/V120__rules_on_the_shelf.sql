-- Rules that had tables of their own stand on the shelf.
select guapai_to_shelf('DEADLINE', id, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('purpose', purpose, 'code', code, 'grade', grade,
                                         'days', days, 'unit', unit))
  from deadline_rule order by valid_from, id;
select guapai_to_shelf('RECURRENCE', purpose, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('days', days, 'raiseAt', raise_at))
  from recurrence_rule order by valid_from, purpose;
select guapai_to_shelf('INTERVIEW', trigger, valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('threshold', threshold))
  from interview_rule order by valid_from, trigger;
select guapai_to_shelf('EXTENSION_SHARE', id, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('numerator', share_numerator, 'denominator', share_denominator))
  from extension_rule order by valid_from, id;
select guapai_to_shelf('COMPLAINT_CONTACT', id, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('hours', hours))
  from complaint_contact_rule order by valid_from, id;
select guapai_to_shelf('LEGAL_REMEDY', id, valid_from::text, null, valid_from, valid_to, mark, source,
                       json_build_object('position', position, 'zh', text_zh, 'en', text_en))
  from legal_remedy order by valid_from, position;
select guapai_to_shelf('LISTING_NUMBER', threshold, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('value', value))
  from listing_threshold order by valid_from, threshold;
select guapai_to_shelf('LISTING_LEVEL', id, edition, region_code, valid_from, valid_to, mark, source,
                       json_build_object('ground', ground, 'listedAt', listed_at, 'level', level))
  from listing_level_rule order by valid_from, id;
select guapai_to_shelf('DRILLS', 'DRILLS', edition, null, valid_from, valid_to, mark, source,
                       json_build_object('least', least, 'months', months))
  from drill_rule order by valid_from, edition;

drop table deadline_rule, recurrence_rule, interview_rule, extension_rule, complaint_contact_rule, legal_remedy,
  listing_threshold, listing_level_rule, drill_rule;
