-- Each act on a risk point counts its version up: a withdrawal too, which is no revision.
alter table risk_point add version bigint;
update risk_point set version = revision + (withdrawn_at is not null)::int;
alter table risk_point alter version set not null;
comment on column risk_point.version is 'Number of acts on it so far';
