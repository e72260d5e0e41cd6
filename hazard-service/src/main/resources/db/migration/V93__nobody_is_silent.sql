-- Steps that an authority could leave undone without being late: each has its term.
insert into deadline_rule (id, edition, purpose, days, unit, source, mark, valid_from) values
  ('GRADE-CONFIRMED', 'P-1', 'GRADING', 3, 'WORKING_DAYS',
   'What is confirmed is graded, or it has no deadline', 'PROPOSED', '2014-01-01'),
  ('PROPOSE-OVERDUE-MAJOR', 'P-1', 'LISTING_PROPOSAL', 10, 'WORKING_DAYS',
   'Ladder of an overdue hazard: proposed for listing 10 working days after it is overdue', 'PROPOSED', '2014-01-01'),
  ('DECIDE-LISTING', 'P-1', 'LISTING_DECISION', 10, 'WORKING_DAYS',
   'As the listing body decides on an extension', 'PROPOSED', '2014-01-01'),
  ('DELIST-ACCEPTED', 'P-1', 'DELISTING', 10, 'WORKING_DAYS',
   'As the listing body decides on an extension', 'PROPOSED', '2014-01-01');
