-- The history of hazards takes the shape that all histories have; what was written keeps its recipe.
-- A replica of the release before still writes by the first one meanwhile, which stays the default.
alter table hazard_history add recipe smallint not null default 1;
select guapai_history_shape('hazard_history');

-- Its anchors are the service's now, of hazards and of all else.
insert into dossier_anchor (day, through, previous_root, root, heads, made_at, recipe)
  select day, through, previous_root, root, heads, made_at, 1 from history_anchor;
insert into dossier_anchor_head (kind, dossier_id, sequence, day, hash)
  select 'hazard', hazard_id::text, sequence, day, hash from history_anchor_head;
drop table history_anchor_head;
drop table history_anchor;
