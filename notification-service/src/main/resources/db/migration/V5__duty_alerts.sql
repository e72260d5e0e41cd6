-- An alert may be about an authority; then no enterprise sees it.
alter table alert alter enterprise_id drop not null;
comment on column alert.enterprise_id is 'Null when the alert is about an authority and its own duty';
