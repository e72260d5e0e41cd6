-- Which entries of the lists may be found at an enterprise itself, with no unit of equipment: an edition more of each.
select guapai_to_shelf('HAZARD_CODE', id, edition || '-2', territory, valid_from, valid_to - 1, mark, source,
                       (body::jsonb || '{"ofEnterprise": true}')::json)
  from rule_edition
 where kind = 'HAZARD_CODE' and body is not null
   and id in ('GENERAL', 'O57-25-6', 'GB45067-5.5.1', 'GB45067-5.5.2', 'GB45067-5.5.3')
 order by sequence;

-- Neither O57 art. 25 nor GB 45067 lists these; the law orders them mended (§83, §86), so they are proposed as
-- general hazards, which an officer may grade higher.
select guapai_to_shelf('HAZARD_CODE', code, '2014-01-01', null, date '2014-01-01', null, 'PROPOSED', source,
                       json_build_object('titleZh', title_zh, 'titleEn', title_en, 'grade', 'GENERAL', 'severe', false,
                                         'failedKind', null, 'catchAll', false, 'ofEnterprise', true))
  from (values
    ('TSEL-13-NO-SAFETY-STAFF', '特种设备安全法 §13', '未按规定配备特种设备安全管理人员、检测人员和作业人员',
     'No safety manager, tester or operators as required'),
    ('TSEL-14-UNCERTIFIED', '特种设备安全法 §14', '安全管理人员、检测人员或作业人员未取得相应资格上岗',
     'Safety managers, testers or operators work without their certificate'),
    ('TSEL-34-NO-SYSTEM', '特种设备安全法 §34', '未建立岗位责任、隐患治理、应急救援等安全管理制度',
     'No safety management system')
  ) as entry (code, source, title_zh, title_en);
