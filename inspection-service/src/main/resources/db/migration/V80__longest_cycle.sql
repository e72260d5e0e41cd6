-- The longest that a report may let its result hold. Where the source names one term it is that term;
-- where the term depends on a safety grade, a medium or a place that the platform does not know yet, the
-- longest of them, so that no true report is refused.
alter table cycle_rule add longest_months int;
comment on column cycle_rule.longest_months is
  'Longest term that a report may state, in months; it may be told to the end of the month';

update cycle_rule set longest_months = months;
update cycle_rule set longest_months = told.longest
from (values
  ('boiler', 72),            -- internal inspection of complete plants, up to 6 years
  ('vessel-fixed', 72),      -- safety grades 1 and 2
  ('vessel-mobile', 60),     -- safety grades 1 and 2
  ('cylinder', 60),          -- inert gas
  ('cylinder-welded', 60),   -- other media than liquefied petroleum gas
  ('elevator-2023', 38),     -- three years between the years 1, 4 and 7, done two months early
  ('safety-valve', 60),      -- on conditions
  ('piping-gas', 180),       -- PE and cast iron
  ('piping-industrial', 108), -- GC3, grades 1 and 2
  ('ropeway', 36)            -- full inspection
) as told (code, longest)
where cycle_rule.code = told.code;

alter table cycle_rule alter longest_months set not null,
  add check (longest_months >= months);
