-- A screening that is recorded long after its day says so.
alter table screening add late boolean not null default false;
comment on column screening.late is 'Whether it was recorded later than the rule of its day allowed (逾期补录)';
insert into rule_edition (kind, id, edition, territory, valid_from, mark, source, body, entered_at, entered_by, reason)
values ('SCREENING_LATE', 'SCREENING', 'P-1', '', date '1900-01-01', 'P',
        'proposed: a screening is recorded within three days (O74 日管控、周排查、月调度 has no term for the record)',
        '{"days":3}', now(), 'release', 'late records are marked / 逾期补录标记');
