-- The acts on complaints and accidents are chained from here on; those before are counted as such.
select guapai_history_shape('complaint_history');
-- What an act says is not its digest.
alter table accident_act rename column paper to says;
select guapai_history_shape('accident_act');

-- Each act is linked to the one before: it is seen where its dossier is, wherever that was before.
create policy with_complaint on complaint_history for select
  using (exists (select from complaint c where c.id = complaint_id));
create policy with_accident on accident_act for select
  using (exists (select from accident a where a.id = accident_id));
