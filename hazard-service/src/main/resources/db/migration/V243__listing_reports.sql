-- Quarterly statistics of listings, as each authority reported them to the one above.
create table listing_report (
  id              uuid        primary key,
  region_code     text        not null,
  receiver_region text        not null,
  quarter         text        not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
  form            text        not null check (form is json),
  signer          text        not null,
  reported_by     text        not null,
  reported_at     timestamptz not null,
  unique (region_code, quarter)
);
create index listing_report_by_place on listing_report (region_code text_pattern_ops, id);
comment on table listing_report is 'Reports of a quarter, each sent once and never changed';
comment on column listing_report.form is 'The figures as they were when it was sent';
alter table listing_report enable row level security;
create policy territorial on listing_report
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, null));
create trigger papers_stand before update or delete or truncate on listing_report
  for each statement execute function papers_stand();
