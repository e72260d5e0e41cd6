-- What an authority spared as the finding of a first check (首查不罚) counts for nothing while it is not overdue.
alter table hazard add penalty_waived boolean not null default false;
comment on column hazard.penalty_waived is 'Spared the penalty; an overdue that stands (overdue_for) makes it count as any other';
