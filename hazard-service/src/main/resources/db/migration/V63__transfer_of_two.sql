-- A transfer is proposed by an inspector and decided by the leader of the authority.
create table transfer_proposal (
  hazard_id       uuid        not null references hazard,
  sequence        bigint      not null,
  enterprise_id   text        not null,
  region_code     text        not null,
  receiver_region text        not null,
  department      text        not null,
  document_no     text        not null,
  reason          text        not null,
  proposed_by     text        not null,
  proposed_at     timestamptz not null,
  primary key (hazard_id, sequence)
);
comment on table transfer_proposal is 'Proposals to hand a hazard over (提请移送); the history says what became of them';
comment on column transfer_proposal.sequence is 'Version of the hazard after the proposal';
alter table transfer_proposal enable row level security;
create policy territorial on transfer_proposal
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
select papers_follow_hazard('transfer_proposal');
create trigger papers_stand before update or delete or truncate on transfer_proposal
  for each statement execute function papers_stand();
