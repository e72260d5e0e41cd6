alter table enterprise add industry text check (industry ~ '^[A-T]$');
comment on column enterprise.industry is 'Section of GB/T 4754-2017; null when not classified';
