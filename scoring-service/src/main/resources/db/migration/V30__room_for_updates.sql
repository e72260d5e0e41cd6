-- Facts of three streams come back to the same rows again and again. Room left on their pages keeps the new
-- version beside the old one: no index learns of it, and less is written to the log. A hazard is often told of
-- twice in one batch, so its pages keep half.
alter table enterprise set (fillfactor = 80);
alter table unit set (fillfactor = 80);
alter table hazard set (fillfactor = 50);
alter table score set (fillfactor = 80);
