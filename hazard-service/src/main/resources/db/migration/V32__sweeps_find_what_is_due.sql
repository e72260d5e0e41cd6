-- Interviews proposed for an overdue that was withdrawn since: the hazards are found by an index that holds them
-- only until the proposal was taken back, instead of by all proposals that nobody has decided yet.
create index hazard_interview_void on hazard (id) where interview_cycle > 0 and not overdue and state <> 'CLOSED';
comment on column hazard.interview_cycle is
  'Last overdue cycle for which an interview was proposed; 0 when none is, or that overdue was withdrawn';
