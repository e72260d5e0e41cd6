-- Each act on an entry of the register counts its version up.
alter table inspector add version bigint not null default 1;
update inspector set version = 2 where ended_at is not null;
comment on column inspector.version is 'Number of acts on the entry so far';
