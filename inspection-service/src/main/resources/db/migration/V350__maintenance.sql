-- Files that are handed in with dossiers: uploaded first, and named by a dossier then.
select guapai_file_content();

create table uploaded_file (
  id              uuid        primary key,
  sha256          text        not null references file_content,
  name            text        not null,
  title           text,
  enterprise_id   text collate "C",
  region_code     text collate "C",
  organization_id text,
  uploaded_by     text        not null,
  uploaded_at     timestamptz not null,
  named           boolean     not null default false,
  check (num_nonnulls(enterprise_id, region_code, organization_id) = 1)
);
create index uploaded_file_content on uploaded_file (sha256);
create index uploaded_file_unnamed on uploaded_file (uploaded_at) where not named;
comment on table uploaded_file is 'Files as they were uploaded; one that no dossier names is removed when its term is over';
comment on column uploaded_file.title is 'What it is, in the words of who uploaded it; null when its name says it';
comment on column uploaded_file.enterprise_id is 'The enterprise that uploaded it; null when an authority or organization did';
comment on column uploaded_file.region_code is 'Territory of the authority that uploaded it; null when another did';
comment on column uploaded_file.organization_id is 'The organization that uploaded it; null when another did';
comment on column uploaded_file.named is 'Whether a dossier names it: then it stays';

create table file_of_dossier (
  kind       text collate "C" not null,
  dossier_id uuid             not null,
  file_id    uuid             not null references uploaded_file,
  primary key (kind, dossier_id, file_id)
);
create index file_of_dossier_file on file_of_dossier (file_id);
comment on table file_of_dossier is 'Which dossier names which file: whoever sees the dossier sees the file';

alter table file_of_dossier enable row level security;
create policy platform on file_of_dossier for select
  using ((select current_setting('guapai.system', true) = 'on'));
-- Who writes it has acted on the dossier, which its own policy let him see, and names a file of his own.
create policy named on file_of_dossier for insert with check (true);

-- Lets whoever sees a dossier of a kind see its files: the dossiers' own policies decide.
create function files_of_dossiers(kind text, dossiers regclass) returns void language plpgsql as $$
begin
  execute format('create policy %I on file_of_dossier for select'
    ' using (kind = %L and exists (select from %s d where d.id = dossier_id))',
    'of_' || replace(kind, '-', '_'), kind, dossiers);
end $$;
revoke all on function files_of_dossiers from public;

-- An authority's file is for the officers of its own territory, not for those above and below.
alter table uploaded_file enable row level security;
create policy own on uploaded_file
  using (guapai_visible(null, enterprise_id)
      or region_code = nullif(current_setting('guapai.region', true), '')
      or organization_id = nullif(current_setting('guapai.organization', true), ''))
  with check (guapai_visible(null, enterprise_id)
      or region_code = nullif(current_setting('guapai.region', true), '')
      or organization_id = nullif(current_setting('guapai.organization', true), ''));
create policy of_dossier on uploaded_file for select
  using (exists (select from file_of_dossier d where d.file_id = uploaded_file.id));
select guapai_file_content_of('uploaded_file');

select guapai_to_shelf('FILE_TERM', 'UNNAMED', 'P-1', null, null, null, 'P',
  'No text says it: an upload that no dossier names is not on file, and 7 days suffice to hand it in',
  '{"days": 7}'::json);

-- Where units stand, as the register tells it.
create table unit_place (
  equipment_id text primary key,
  longitude    double precision not null,
  latitude     double precision not null
);
comment on table unit_place is 'Where units stand, in WGS 84; none of a unit whose place is not known';
alter table unit_place enable row level security;
create policy of_unit on unit_place for select
  using (exists (select from subject s where s.equipment_id = unit_place.equipment_id));
create policy written_by_platform on unit_place
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

-- Visits of maintenance of lifts (电梯维护保养), one row from its plan to its confirmation.
create table maintenance (
  id               uuid        primary key,
  version          bigint      not null,
  region_code      text        not null,
  enterprise_id    text        not null,
  equipment_id     text        not null,
  equipment_no     text        not null,
  variety          text        not null,
  maintainer       text        not null,
  state            text        not null,
  level            text        not null,
  planned_on       date        not null,
  due_on           date        not null,
  overdue_since    date,
  cycle_edition    text        not null,
  checked_in_at    timestamptz,
  checked_in_by    text,
  longitude        double precision,
  latitude         double precision,
  metres           int,
  done_at          timestamptz,
  done_by          text,
  in_time          boolean,
  items_edition    text,
  items            text        not null default '[]',
  failed           int         not null default 0,
  mechanics        text        not null default '[]',
  note             text,
  signed_by        text,
  signed_at        timestamptz,
  dispute          text,
  lapsed_because   text
);
comment on table maintenance is 'Visits of maintenance of lifts 电梯维护保养, kept for good: the regulation asks for 4 years';
comment on column maintenance.due_on is 'Last day in time, by the cycle and the visit before';
comment on column maintenance.overdue_since is 'First day on which it was overdue, when that was told';
comment on column maintenance.cycle_edition is 'Edition of the rule by which the day was reckoned';
comment on column maintenance.metres is 'How far from the unit the check-in was; null when the place of the unit is not known';
comment on column maintenance.in_time is 'Whether it was done on its last day or before';
comment on column maintenance.items_edition is 'Editions of the lists of items that it was judged by';
create unique index maintenance_open on maintenance (equipment_id, maintainer) where state in ('PLANNED', 'CHECKED_IN');
create index maintenance_by_unit on maintenance (equipment_no, id);
create index maintenance_of_unit on maintenance (equipment_id, done_at) where state in ('DONE', 'CONFIRMED');
create index maintenance_by_enterprise on maintenance (enterprise_id, id);
create index maintenance_by_maintainer on maintenance (maintainer, id);
create index maintenance_to_do on maintenance (maintainer, planned_on) where state in ('PLANNED', 'CHECKED_IN');
create index maintenance_to_confirm on maintenance (enterprise_id, id) where state = 'DONE';
create index maintenance_overdue_of_user on maintenance (enterprise_id, due_on)
  where state in ('PLANNED', 'CHECKED_IN') and overdue_since is not null;
create index maintenance_overdue on maintenance (region_code text_pattern_ops, due_on)
  where state in ('PLANNED', 'CHECKED_IN') and overdue_since is not null;
create index maintenance_by_region on maintenance (region_code text_pattern_ops, id);

alter table maintenance enable row level security;
create policy territorial on maintenance
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
create policy own on maintenance
  using (maintainer = nullif(current_setting('guapai.organization', true), ''))
  with check (maintainer = nullif(current_setting('guapai.organization', true), ''));
create policy otherwise_assigned on maintenance for select
  using (equipment_id in (select given_id from assigned_file where given = 'EQUIPMENT')
      or enterprise_id in (select given_id from assigned_file where given = 'ENTERPRISE'));

-- Whoever sees a dossier that an organization acts on sees what was said and done about it, and adds to it.
create function guapai_acted_on_by_organizations(kind text, dossiers regclass) returns void language plpgsql as $$
begin
  execute format('create policy %I on act_paper'
    ' using (exists (select from %s d where d.id = dossier_id))'
    ' with check (exists (select from %2$s d where d.id = dossier_id))',
    'of_' || replace(kind, '-', '_'), dossiers);
  execute format('create policy %I on dossier_history for select'
    ' using (kind = %L and exists (select from %s d where d.id::text = dossier_history.dossier_id))',
    'of_' || replace(kind, '-', '_'), kind, dossiers);
end $$;
revoke all on function guapai_acted_on_by_organizations from public;
select guapai_acted_on_by_organizations('maintenance', 'maintenance');
select files_of_dossiers('maintenance', 'maintenance');

-- Which lifts are to be maintained, and by whom: what the plan of their visits rests on.
create table maintained_lift (
  equipment_id   text        primary key references subject on delete cascade,
  equipment_no   text        not null,
  enterprise_id  text        not null,
  region_code    text        not null,
  variety        text        not null,
  maintainer     text,
  contract_id    uuid,
  started_on     date,
  last_done_on   date,
  due_on         date,
  overdue        boolean     not null default false,
  look_at        timestamptz
);
comment on table maintained_lift is 'Lifts that have or had a contract of maintenance, and when the next visit is due';
comment on column maintained_lift.maintainer is 'Who maintains it now; null when nobody does, or it is not in use';
comment on column maintained_lift.started_on is 'Day from which its visits are counted while none is on file';
comment on column maintained_lift.due_on is 'Last day of the next visit; null when it is not maintained';
comment on column maintained_lift.overdue is 'Whether that day is over';
comment on column maintained_lift.look_at is 'When its plan has to be looked at again';
create index maintained_lift_to_look_at on maintained_lift (look_at) where look_at is not null;
create index maintained_lift_by_region on maintained_lift (region_code text_pattern_ops, due_on)
  where maintainer is not null;
alter table maintained_lift enable row level security;
create policy territorial on maintained_lift for select using (
  (select current_setting('guapai.system', true) = 'on')
  or guapai_visible(region_code, enterprise_id)
  or maintainer = nullif(current_setting('guapai.organization', true), ''));
create policy written_by_platform on maintained_lift
  using ((select current_setting('guapai.system', true) = 'on'))
  with check ((select current_setting('guapai.system', true) = 'on'));

-- A contract began or ended, a lift changed, a visit was done: its plan is looked at at once.
create function guapai_look_at_lifts(given text, id text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into maintained_lift (equipment_id, equipment_no, enterprise_id, region_code, variety, look_at)
  select equipment_id, equipment_no, enterprise_id, region_code, variety, to_timestamp(0) from subject
   where starts_with(variety, '3')
     and ($1 = 'EQUIPMENT' and equipment_id = $2 or $1 = 'ENTERPRISE' and enterprise_id = $2)
  on conflict (equipment_id) do update set look_at = to_timestamp(0)
$$;
revoke all on function guapai_look_at_lifts from public;

create function guapai_contract_of_lifts() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform guapai_look_at_lifts(new.given, new.given_id);
  return null;
end $$;
create trigger contract_of_lifts after insert or update on assignment for each row
  when (new.basis = 'CONTRACT') execute function guapai_contract_of_lifts();

create function guapai_lift_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from assignment where basis = 'CONTRACT' and ended_at is null
              and (given = 'EQUIPMENT' and given_id = new.equipment_id
                or given = 'ENTERPRISE' and given_id = new.enterprise_id)) then
    perform guapai_look_at_lifts('EQUIPMENT', new.equipment_id);
  else
    update maintained_lift set look_at = to_timestamp(0) where equipment_id = new.equipment_id;
  end if;
  return null;
end $$;
create trigger lift_entered after insert on subject for each row
  when (starts_with(new.variety, '3')) execute function guapai_lift_changed();
create trigger lift_changed after update on subject for each row
  when ((new.use_state, new.enterprise_id, new.region_code, new.variety, new.equipment_no)
        is distinct from
        (old.use_state, old.enterprise_id, old.region_code, old.variety, old.equipment_no))
  execute function guapai_lift_changed();

create function guapai_lift_maintained() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update maintained_lift set look_at = to_timestamp(0) where equipment_id = new.equipment_id;
  return null;
end $$;
create trigger lift_maintained after update on maintenance for each row
  when (new.state <> old.state and new.state <> 'LAPSED') execute function guapai_lift_maintained();

insert into maintained_lift (equipment_id, equipment_no, enterprise_id, region_code, variety, look_at)
select equipment_id, equipment_no, enterprise_id, region_code, variety, to_timestamp(0) from subject
 where starts_with(variety, '3')
   and exists (select from assignment where basis = 'CONTRACT' and ended_at is null
                and (given = 'EQUIPMENT' and given_id = subject.equipment_id
                  or given = 'ENTERPRISE' and given_id = subject.enterprise_id));
