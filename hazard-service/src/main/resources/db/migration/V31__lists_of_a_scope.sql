-- A list asks for its scope itself: the territory, or the enterprise. Indexes that lead there.
create index listing_by_enterprise on listing (enterprise_id, id) where active;
create index supervision_order_by_place on supervision_order (region_code text_pattern_ops, id);
create index supervision_order_by_enterprise on supervision_order (enterprise_id, id);
create index interview_by_enterprise on interview (enterprise_id, id);

-- An active listing goes where its hazard goes, since hazards follow their unit; those that were listed before
-- are brought along, so that a list of a territory finds them by their own column.
update listing l set region_code = h.region_code from hazard h
where l.active and h.id = l.hazard_id and l.region_code <> h.region_code;
