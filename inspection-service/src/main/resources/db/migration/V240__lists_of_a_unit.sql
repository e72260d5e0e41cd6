-- The file of a unit shows its inspections.
create index inspection_by_number on inspection (equipment_no, id);
