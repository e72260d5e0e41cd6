-- Cycles of inspection and design lives of cylinders, by class of medium, and how long their trace is kept.
insert into rule_edition (kind, id, edition, valid_from, valid_to, mark, source, body, entered_at, entered_by, reason)
select 'CYLINDER_CYCLE', id, edition, valid_from::date, valid_to::date, mark, source,
       json_build_object('cycleMonths', cycle, 'lifeYears', life, 'longestLifeYears', longest)::text,
       now(), 'release', 'cycles and design lives of gas cylinders'
  from (values
    ('LPG', 'GB 8334-2011', '2012-07-01', '2021-06-01', 'V', 'GB 8334-2011: every 4 years, scrapped after 15', 48, 15, 15),
    ('LPG', 'TSG 23-2021', '2021-06-01', null, 'V',
     'TSG 23-2021 §9.3: every 48 months; design life 8 years, by assessment up to 12', 48, 8, 12),
    ('VEHICLE_LPG', 'TSG 23-2021', '2021-06-01', null, 'M', 'TSG 23-2021, from memory', 60, 15, 15),
    ('VEHICLE_CNG', 'TSG 23-2021', '2021-06-01', null, 'M', 'TSG 23-2021, from memory', 36, 15, 15),
    ('ACETYLENE', 'TSG 23-2021', '2021-06-01', null, 'M', 'TSG 23-2021, from memory', 36, 20, 20),
    ('CORROSIVE', 'cycle of 2 years', '2021-06-01', null, 'M',
     'corrosive gas: 2 years (read on a public page); design life from memory of TSG 23-2021', 24, 12, 12),
    ('GENERAL', 'cycle of 3 years', '2021-06-01', null, 'M',
     'general gas: 3 years (read on a public page); design life from memory of TSG 23-2021', 36, 20, 20),
    ('INERT', 'cycle of 5 years', '2021-06-01', null, 'M',
     'inert gas: 5 years (read on a public page); design life from memory of TSG 23-2021', 60, 20, 20))
  as rule (id, edition, valid_from, valid_to, mark, source, cycle, life, longest);
insert into rule_edition (kind, id, edition, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('CYLINDER_TRACE', 'KEPT', 'two years', date '2023-01-01', 'V', 'DB4114/T 185-2023: trace data are kept for 2 years at least',
        json_build_object('months', 24)::text, now(), 'release', 'how long the trace of cylinders is kept');
