-- Files of operators hold the numbers of their certificates, which often are identity numbers: what is kept of their
-- rows is sealed like these numbers.
alter table import_chunk add key_id text;
comment on column import_chunk.key_id is 'Key under which the rows are sealed; null when they are not';
alter table import_rejection add key_id text;
comment on column import_rejection.key_id is 'Key under which the row is sealed, and written in Base64; null when it is not';
