-- Who may act as an inspector (监察员): two accounts are two persons, two names are not.
create table inspector (
  id              uuid        primary key,
  account         text        not null,
  name            text        not null,
  certificate_no  text        not null,
  certificate_key text        not null,
  region_code     text        not null,
  in_force_from   date        not null,
  in_force_to     date        check (in_force_to >= in_force_from),
  recorded_by     text        not null,
  recorded_at     timestamptz not null,
  ended_by        text,
  ended_at        timestamptz
);
create index inspector_by_account on inspector (account);
create index inspector_by_certificate on inspector (certificate_key);
create index inspector_by_region on inspector (region_code text_pattern_ops, id);
comment on table inspector is
  'Register of inspectors: who holds which certificate (执法证号) and acts by which account, where and when';
comment on column inspector.account is 'Subject of the tokens of the person';
comment on column inspector.certificate_key is 'What all spellings of the number have in common';
comment on column inspector.in_force_to is 'Last day; null while none is set';

-- Whose certificate it is, everybody may know whom the inspector meets; who keeps it is the territory's.
alter table inspector enable row level security;
create policy known on inspector for select using (true);
create policy territorial on inspector
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));

alter table recheck add inspector_accounts text[];
comment on column recheck.inspector_accounts is 'Accounts of the inspectors; null in papers from before the register';
alter table supervision_order add inspector_accounts text[];
comment on column supervision_order.inspector_accounts is
  'Accounts of the inspectors; null in papers from before the register';
alter table acceptance add inspector_accounts text[];
comment on column acceptance.inspector_accounts is
  'Accounts of the inspectors among the members; null in papers from before the register';
