-- An enterprise changes: another name, place or industry, its end, or that it is the same as another entry.
alter table enterprise
  add file_id      uuid not null default gen_random_uuid() unique,
  add state        text not null default 'REGISTERED' check (state in ('REGISTERED', 'CLOSED', 'MERGED')),
  add merged_into  text collate "C" references enterprise,
  add effective_on date,
  add check ((state = 'MERGED') = (merged_into is not null));
create index enterprise_merged on enterprise (merged_into) where merged_into is not null;
comment on column enterprise.file_id is 'File to which acts and papers belong; the id may be a provisional one';
comment on column enterprise.effective_on is 'First day on which it is as it stands here; null when it entered so';
comment on column enterprise.merged_into is 'Entry that this one gave way to, which may have given way itself';

create table enterprise_past (
  enterprise_id text collate "C" not null references enterprise on delete cascade,
  version       bigint not null,
  name          text   not null,
  region_code   text collate "C" not null,
  industry      text,
  state         text   not null,
  source_system text,
  effective_on  date,
  ended_on      date   not null,
  natural_key   text collate "C"
    generated always as (source_system || ' ' || region_code || ' ' || typed_key(name)) stored,
  primary key (enterprise_id, version)
);
comment on table enterprise_past is 'How entries stood before they changed; a register that is imported again knows them by it';
comment on column enterprise_past.ended_on is 'First day on which it was so no more';
create index enterprise_past_typed on enterprise_past (natural_key) where natural_key is not null;
alter table enterprise_past enable row level security;
create policy territorial on enterprise_past
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));

-- Entries that ended are counted no more. What was counted so far is taken back before it is counted anew.
insert into tally_addition (region, measure, day, amount)
  select region, measure, day, -amount from enterprise_recount;
drop trigger tally_insert on enterprise;
drop trigger tally_update on enterprise;
drop trigger tally_delete on enterprise;
drop trigger tally_truncate on enterprise;
drop function enterprise_tally();
drop view tally_recount;
drop view enterprise_recount;
drop function enterprise_measures();
create function enterprise_measures(state text) returns table (measure text, day date, amount int)
  language sql immutable parallel safe as $$
  select 'enterprises', date '-infinity', 1 where $1 = 'REGISTERED'
$$;
select guapai_tally('enterprise', array['state'], 'enterprise_measures');
create view tally_recount with (security_invoker) as
  select * from enterprise_recount union all select * from equipment_recount;
