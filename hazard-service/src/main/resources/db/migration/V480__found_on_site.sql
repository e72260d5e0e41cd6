-- Who finds a unit that the register does not know has no number to name it by: it is found at its enterprise.
select guapai_to_shelf('HAZARD_CODE', id, edition || '-3', territory, valid_from, valid_to - 1, mark, source,
                       (body::jsonb || '{"ofEnterprise": true}')::json)
  from rule_edition
 where kind = 'HAZARD_CODE' and body is not null and id = 'TSEL-33-UNREGISTERED'
 order by sequence;

-- A system that stands on paper alone: the law asks for it to be set up and kept (§34); proposed as a general hazard,
-- which an officer may grade higher.
select guapai_to_shelf('HAZARD_CODE', 'TSEL-34-SYSTEM-NOT-KEPT', '2014-01-01', null, date '2014-01-01', null,
                       'PROPOSED', '特种设备安全法 §34',
                       json_build_object('titleZh', '安全管理制度未落实', 'titleEn', 'Safety management system not carried out',
                                         'grade', 'GENERAL', 'severe', false, 'failedKind', null, 'catchAll', false,
                                         'ofEnterprise', true));
