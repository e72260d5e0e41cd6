-- Rounds of patrol teams 巡查.
create table patrol (
  id             uuid        primary key,
  region_code    text        not null,
  enterprise_id  text        not null,
  patrolled_on   date        not null,
  team           text[]      not null,
  stops          text        not null,
  findings       text        not null,
  countersigned  text        not null,
  signatory      text,
  refusal        text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  version        bigint      not null,
  unique (enterprise_id, region_code, patrolled_on)
);
comment on table patrol is 'Rounds of patrol teams over the workshops of enterprises 巡查';
comment on column patrol.stops is 'Workshops, and what was advised in each by the scoring standard, as JSON';
create index patrol_by_region on patrol (region_code text_pattern_ops, id);
create index patrol_by_enterprise on patrol (enterprise_id, id);

-- What an enterprise may rate 执法纪律反馈, and until when.
create table check_held (
  check_id      uuid primary key,
  kind          text not null,
  enterprise_id text not null,
  region_code   text not null,
  held_on       date not null,
  rate_until    date not null
);
comment on table check_held is 'Checks and visits that their enterprise may rate';
create index check_held_by_enterprise on check_held (enterprise_id, check_id);
do $$
declare t text;
begin
  foreach t in array array['patrol', 'check_held'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I using ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'')'
                   ' or guapai_visible(region_code, enterprise_id))', t);
  end loop;
end $$;

-- Who was rated must not read it: it is the enterprise's alone, and counts in the sums of the territory.
create table rating (
  id            uuid        primary key,
  region_code   text        not null,
  enterprise_id text        not null,
  check_id      uuid        not null unique references check_held,
  kind          text        not null,
  conduct       int         not null check (conduct between 1 and 5),
  lawfulness    int         not null check (lawfulness between 1 and 5),
  help          int         not null check (help between 1 and 5),
  remark        text,
  rated_by      text        not null,
  rated_at      timestamptz not null,
  version       bigint      not null
);
comment on table rating is 'What enterprises say of those who checked them; 5 is best';
create index rating_by_enterprise on rating (enterprise_id, id);
alter table rating enable row level security;
create policy own on rating
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(null, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(null, enterprise_id));
create function rating_measures(kind text, conduct int, lawfulness int, help int)
  returns table (measure text, day date, amount int) language sql immutable parallel safe as $$
  select told.name || '.' || $1, date '-infinity', told.amount
    from (values ('rated', 1), ('conduct', $2), ('lawfulness', $3), ('help', $4)) as told (name, amount)
$$;
select guapai_tally('rating', array['kind', 'conduct', 'lawfulness', 'help'], 'rating_measures');
create or replace view tally_recount with (security_invoker) as
  select * from subject_recount union all select * from premises_recount union all select * from rating_recount;
insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('RATING', 'RATING', 'P-1', '', date '1900-01-01', 'P',
        'proposed: a check is rated within 30 days, and means are shown from 5 ratings on (S1 常州市 2009 执法纪律反馈书 has no term)',
        '{"days":30,"leastShown":5}', now(), 'release', 'ratings of checks / 执法纪律反馈');
