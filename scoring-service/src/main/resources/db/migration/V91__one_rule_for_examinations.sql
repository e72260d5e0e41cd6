-- Which examinations decide on the use of a unit is one table for all services, in the contracts
-- (rules/examinations.csv, docs/adr/0028): a self-test is no inspection.
drop table statutory_inspection;
comment on column unit.inspected_on is 'Day of the newest examination that decides on the use of the unit';
