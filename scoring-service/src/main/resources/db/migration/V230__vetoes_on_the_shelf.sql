-- The veto lists for enterprises and for governments, and what makes their items stand, are rules of the shelf.
select guapai_to_shelf('VETO', code, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('titleZh', title_zh, 'titleEn', title_en))
  from veto_item order by valid_from, edition, code;
select guapai_to_shelf('VETO_TEST', id, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('veto', code, 'test', test, 'hazardCode', hazard_code,
                                         'hazardGrade', hazard_grade))
  from veto_test order by valid_from, id;
select guapai_to_shelf('GOVERNMENT_VETO', code, edition, null, valid_from, valid_to, mark, source,
                       json_build_object('titleZh', title_zh, 'titleEn', title_en, 'test', test,
                                         'leastGrade', least_grade, 'months', months))
  from government_veto order by valid_from, edition, code;
drop table veto_test, veto_item, government_veto;
comment on column veto.edition is 'Edition of the shelf''s VETO it was decided under';
