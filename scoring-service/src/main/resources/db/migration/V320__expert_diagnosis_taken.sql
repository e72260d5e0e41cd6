-- The bonus for an expert diagnosis (附加分：接受专家诊断) has been in the proposed edition from the beginning; now the
-- fact is told that it rests on.
alter table enterprise add diagnosed_on date;
comment on column enterprise.diagnosed_on is 'Day of the last expert diagnosis 专家诊断; null when none was told';
alter table criterion
  drop constraint criterion_measure_check,
  add constraint criterion_measure_check check (measure in ('REGISTRATION_RATE', 'VALID_INSPECTION_RATE',
    'CERTIFICATE_RATE', 'SAFETY_STAFF', 'CONTROLS_RECORDED', 'ON_TIME_RECTIFICATION', 'REPEAT_HAZARDS',
    'CHECKED_FILLINGS', 'INSURED', 'EXPERT_DIAGNOSIS'));
update criterion set measure = 'EXPERT_DIAGNOSIS' where edition = 'P-1' and code = 'X3';
