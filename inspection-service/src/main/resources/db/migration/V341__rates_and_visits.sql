-- What the rates of a territory count and have to reach. Both aims of 100 % and the 30 to 50 % are stated; what
-- exactly is counted is proposed.
insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
select 'RATE_TARGET', id, 'P-1', '', date '1900-01-01', mark, source,
       json_build_object('leastPercent', least, 'aimPercent', aim, 'countedEn', en, 'countedZh', zh)::text,
       now(), 'release', 'rates of supervision / 监管指标'
  from (values
    ('INSPECTION', 100, 100, 'S', 'S4 徐州市 (2021): 设备定期检验率100%',
     'Units in use whose inspection is not overdue today, of all units in use; one that was never inspected is due since its first use.',
     '在用设备中今日检验未超期的台数，除以在用设备台数；从未检验的自投入使用起视为应检。'),
    ('CONFIRMATION', 100, 100, 'S', 'S0 泉州市 (2009): 协管员每年至少一次三确认',
     'Enterprises with units in use today that were confirmed this calendar year, of all with units in use today. One with units in several townships counts in each; a second confirmation in a year counts no more; where the register knows no township it counts in the county.',
     '今日有在用设备的单位中本年度已三确认的户数，除以今日有在用设备的单位户数。设备分布在多个乡镇的，在每个乡镇各计一户；同年再次确认不重复计；登记未细到乡镇的计入县级。'),
    ('VISIT', 30, 50, 'S', 'S0 泉州市 (2009): 年度走访30%~50%',
     'Enterprises with units in use today that were visited this calendar year, of all with units in use today, counted as for the three confirmations.',
     '今日有在用设备的单位中本年度已走访的户数，除以今日有在用设备的单位户数，口径同三确认。'))
    as rate (id, least, aim, mark, source, en, zh);

-- Visits 走访.
create table visit (
  id             uuid        primary key,
  region_code    text        not null,
  enterprise_id  text        not null,
  year           int         not null,
  visited_on     date        not null,
  purposes       text[]      not null,
  visitors       text        not null,
  told           text        not null,
  materials      text,
  notice_of      text,
  findings       text        not null,
  countersigned  text        not null,
  signatory      text,
  refusal        text,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  version        bigint      not null,
  unique (enterprise_id, region_code, visited_on)
);
comment on table visit is 'Visits of enterprises 走访';
comment on column visit.materials is 'What was handed over 发放材料';
comment on column visit.notice_of is 'Rules that it was told of before anybody inspects it on them 先宣传提醒再督查';
create index visit_by_region on visit (region_code text_pattern_ops, id);
create index visit_by_enterprise on visit (enterprise_id, id);
alter table visit enable row level security;
create policy territorial on visit
  using ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id))
  with check ((select current_setting('guapai.system', true) = 'on') or guapai_visible(region_code, enterprise_id));
