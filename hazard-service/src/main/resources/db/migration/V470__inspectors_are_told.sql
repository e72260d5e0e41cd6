-- Inspectors are told to who draws them for checks; those on the register are told once.
alter table inspector add to_tell boolean not null default false;
update inspector set to_tell = true;
comment on column inspector.to_tell is 'Entered before others were told, and not told yet';
create index inspector_to_tell on inspector (id) where to_tell;
