-- 在用未注册 is illegal use (DOMAIN 2.6). Neither O57 art. 25 nor GB 45067 lists it as severe or major;
-- registering mends it, so it is proposed as a general hazard, as an overdue inspection is.
insert into hazard_code (code, valid_from, title_zh, title_en, grade, basis, mark, severe) values
  ('TSEL-33-UNREGISTERED', '2014-01-01', '在用设备未办理使用登记（在用未注册）',
   'In use without use registration', 'GENERAL', '特种设备安全法 §33', 'PROPOSED', false);
