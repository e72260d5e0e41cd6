-- An index that holds all open duties was taken where few are asked for by their dossier, as long as PostgreSQL
-- does not know how many there are. This one serves only who names an authority.
drop index duty_to_do;
create index duty_to_do on duty (authority_region text_pattern_ops, done_at);
