-- A screening is recorded by an act, and nothing is done to it after.
alter table screening add version bigint not null default 1;
comment on column screening.version is 'Number of acts on it so far';
