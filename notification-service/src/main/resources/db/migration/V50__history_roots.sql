-- Roots of the histories of other services, kept where the owner of their database does not reach, and signed with
-- a key that no database holds. No territory: auditors and provinces read them.
create table history_root (
  service       text        not null,
  day           date        not null,
  root          text        not null,
  previous_root text,
  heads         int         not null,
  received_at   timestamptz not null,
  event_id      text        not null unique,
  signature     text        not null,
  public_key    text        not null,
  primary key (service, day)
);
comment on table history_root is 'What another service anchored of its history, one root a day; only appended';
comment on column history_root.signature is 'Ed25519 over service, day, root and previous root, in Base64';

create table history_root_refused (
  event_id      text        primary key,
  service       text        not null,
  day           date        not null,
  root          text        not null,
  previous_root text,
  reason        text        not null check (reason in ('SECOND_FOR_THE_DAY', 'OTHER_PREVIOUS', 'OF_THE_PAST')),
  received_at   timestamptz not null
);
create index history_root_refused_of on history_root_refused (service, received_at);
comment on table history_root_refused is 'Roots that do not fit those kept: a history was rewritten, or a service set back';

create function history_root_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the roots of histories are never changed' using errcode = 'restrict_violation';
end $$;
create trigger history_root_stands before update or delete or truncate on history_root
  for each statement execute function history_root_stands();
create trigger history_root_refused_stands before update or delete or truncate on history_root_refused
  for each statement execute function history_root_stands();
