-- The history proves itself: each act carries a hash over the one before, and each day is anchored.
alter table hazard_history add hash bytea;
comment on column hazard_history.hash is
  'SHA-256 over the hash of the act before and this row; null only in what was written before the chain began';
-- Acts arrive in the order of their time: block ranges find a day, at hardly any cost to the writer.
create index hazard_history_at on hazard_history using brin (at);

create table history_anchor (
  day           date        primary key,
  through       timestamptz not null,
  previous_root bytea,
  root          bytea       not null,
  heads         int         not null,
  made_at       timestamptz not null
);
comment on table history_anchor is 'One per day, published as an event: who keeps it can prove what the history was';
comment on column history_anchor.root is 'SHA-256 over the previous root and the heads, by the ids of their hazards';

create table history_anchor_head (
  hazard_id     uuid   not null,
  sequence      bigint not null,
  day           date   not null references history_anchor deferrable initially deferred,
  enterprise_id text   not null,
  region_code   text   not null,
  hash          bytea  not null,
  primary key (hazard_id, sequence)
);
create index history_anchor_head_day on history_anchor_head (day, hazard_id);
comment on table history_anchor_head is 'The last act of each history that grew before the end of the day';
alter table history_anchor_head enable row level security;
create policy territorial on history_anchor_head using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));

create trigger history_anchor_stands before update or delete or truncate on history_anchor
  for each statement execute function hazard_history_stands();
create trigger history_anchor_head_stands before update or delete or truncate on history_anchor_head
  for each statement execute function hazard_history_stands();

-- What other services did because of a hazard, as they told it.
create table timeline_step (
  event_id       text        primary key,
  source         text        not null,
  type           text        not null,
  at             timestamptz not null,
  correlation_id text        not null,
  caused_by      text,
  hazard_id      text,
  enterprise_id  text        not null,
  region_code    text        not null,
  data           text        not null check (data is json)
);
create index timeline_step_story on timeline_step (correlation_id, at);
comment on column timeline_step.hazard_id is 'The hazard it names; null when it concerns all hazards of the story';
alter table timeline_step enable row level security;
create policy territorial on timeline_step using (guapai_visible(region_code, enterprise_id))
  with check (guapai_visible(region_code, enterprise_id));
