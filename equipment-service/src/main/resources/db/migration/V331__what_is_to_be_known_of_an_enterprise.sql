-- What an enterprise has to do with special equipment, and what is to be known of it: what it is watched for, and
-- how it is insured.
alter table enterprise
  add kinds               text[]  not null default '{}'
    check (kinds <@ array['USE', 'MANUFACTURE', 'INSTALL', 'MAINTAIN', 'FILL', 'INSPECT', 'TEST']),
  add size_class          text    check (size_class in ('ABOVE_SCALE', 'BELOW_SCALE')),
  add hazardous_chemicals boolean not null default false,
  add key_monitored       boolean not null default false,
  add key_places          text[]  not null default '{}',
  add major_hazard_source boolean not null default false,
  add monitored_because   text,
  add insurer             text,
  add policy_no           text,
  add insured_until       date,
  add check ((insurer is null) = (policy_no is null) and (insurer is null) = (insured_until is null)),
  add check (not key_monitored or monitored_because is not null);
comment on column enterprise.kinds is 'What it has to do with special equipment (单位类别); none while nobody said';
comment on column enterprise.size_class is 'Size as statistics know it (规模以上、规模以下)';
comment on column enterprise.key_monitored is 'Whether it is watched first (重点监控单位)';
comment on column enterprise.key_places is 'Trades and places that are watched first and that it is of';
comment on column enterprise.monitored_because is 'Why it is watched first, or no more';
create index enterprise_key on enterprise (region_code, id) where key_monitored;
