-- Each act on an emergency plan counts its version up: a drill too, which is no revision.
alter table emergency_plan add version bigint;
update emergency_plan set version = revision;
alter table emergency_plan alter version set not null;
comment on column emergency_plan.version is 'Number of acts on it so far';
