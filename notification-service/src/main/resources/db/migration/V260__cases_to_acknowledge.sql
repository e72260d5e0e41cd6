-- The cases that wait for an authority, as its work list asks for them.
create index escalation_case_to_acknowledge on escalation_case (authority_region)
  where state in ('AWAITING', 'UNANSWERED');
