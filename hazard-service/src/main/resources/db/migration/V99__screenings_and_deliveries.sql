-- Which hazards a screening found, and not only how many.
create table screening_finding (
  screening_id  uuid not null references screening,
  hazard_id     uuid not null references hazard,
  enterprise_id text not null,
  region_code   text not null,
  primary key (screening_id, hazard_id)
);
create index screening_finding_of on screening_finding (hazard_id);
comment on table screening_finding is 'The hazards that a screening found, opened from it or found again';

-- An order that nobody took when it was issued is served later (送达).
create table supervision_order_delivery (
  order_id       uuid        primary key references supervision_order,
  hazard_id      uuid        not null references hazard,
  enterprise_id  text        not null,
  region_code    text        not null,
  delivered_on   date        not null,
  manner         text        not null check (manner in ('DIRECT', 'LEFT', 'ENTRUSTED', 'POSTAL', 'ELECTRONIC')),
  recipient_name text        not null,
  recipient_post text        not null,
  evidence       text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null
);
comment on table supervision_order_delivery is 'How an order was served after it was issued (送达)';

do $$
declare t text;
begin
  foreach t in array array['screening_finding', 'supervision_order_delivery'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))', t);
    perform papers_follow_hazard(t::regclass);
    execute format('create trigger papers_stand before update or delete or truncate on %I'
                   ' for each statement execute function papers_stand()', t);
  end loop;
end $$;

-- A paper names the enterprise as it was called when the paper was issued.
alter table supervision_order add enterprise_name text;
comment on column supervision_order.enterprise_name is
  'As the register called the enterprise on the day; null in orders from before it was kept';

-- Who acts on a unit may know whose it is, even when the enterprise is registered elsewhere.
create function enterprise_name(id text) returns text language sql stable security definer
  set search_path from current
  as $$ select e.name from enterprise e where e.id = $1 $$;
comment on function enterprise_name is 'Name of an enterprise by the register, whatever its territory';
