-- Cylinders that must not be filled were filled. The law orders it mended and fines it (§49, §85), neither O57 art. 25
-- nor GB 45067 lists it: proposed as a general hazard of the filler, which an officer may grade higher.
select guapai_to_shelf('HAZARD_CODE', 'TSEL-49-UNFIT-FILLED', '2014-01-01', null, date '2014-01-01', null, 'PROPOSED',
                       '特种设备安全法 §49, §85',
                       json_build_object('titleZh', '充装超期未检、报废或者超过设计使用年限的气瓶',
                                         'titleEn', 'Filled cylinders that are overdue for inspection, scrapped or beyond their design life',
                                         'grade', 'GENERAL', 'severe', false, 'failedKind', null, 'catchAll', false,
                                         'ofEnterprise', true));
