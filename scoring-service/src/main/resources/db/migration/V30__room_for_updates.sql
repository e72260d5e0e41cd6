-- Facts of three streams come back to the same rows again and again. Room left on their pages keeps the new
-- version beside the old one: no index learns of it, and less is written to the log.
alter table enterprise set (fillfactor = 80);
alter table unit set (fillfactor = 80);
alter table hazard set (fillfactor = 70);
alter table score set (fillfactor = 80);
