-- A territory's decision moves the dates of inspections, and gives them back when it is withdrawn. What counts is the moved
-- date: lists, squares of the map and sums go by it as they are. What the report or the register says stays beside it.
alter table equipment
  add printed_inspection_date date,
  add date_decision           text,
  add check ((printed_inspection_date is null) = (date_decision is null));
comment on column equipment.printed_inspection_date is 'Date before any decision, where one moved it; null where none did';
comment on column equipment.date_decision is 'Number of the decision by which next_inspection_date stands in its place';
