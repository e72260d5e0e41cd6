-- What a person said and signed is bound into the chain by its digest.
alter table hazard_history add paper bytea;
comment on column hazard_history.paper is
  'Digest of the paper of the act; null for what the platform did, and for acts from before papers were kept';

-- A paper is seen where its hazard is now, and still where it was, as every paper of a hazard.
create policy otherwise_now on act_paper using (exists (select from hazard h
  where h.id = dossier_id and guapai_visible(h.region_code, null)));
create policy otherwise_formerly on act_paper for select using (exists (select from hazard h
  where h.id = dossier_id and guapai_formerly_visible(h.former_regions)));
