-- The order in which the entries were written.
alter table ledger add column number bigint generated always as identity;
