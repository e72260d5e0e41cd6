-- What a superior does about a hazard without taking it over (专项交办、重点督办、警示、通报), and the answers.
create table instrument (
  id               uuid   primary key,
  hazard_id        uuid   not null references hazard,
  sequence         bigint not null,
  region_code      text   not null,
  instrument       text   not null
    check (instrument in ('SPECIAL_ASSIGNMENT', 'KEY_SUPERVISION', 'WARNING', 'CIRCULAR')),
  issuer_region    text   not null,
  authority_region text   not null,
  document_no      text   not null,
  answer_by        date,
  public           boolean not null,
  unique (hazard_id, sequence),
  check (not public or instrument = 'CIRCULAR')
);
create index instrument_by_authority on instrument (authority_region text_pattern_ops, id);
create index instrument_circulars on instrument (id) where instrument = 'CIRCULAR';
comment on table instrument is 'Papers of superiors, never changed; what they say is in act_paper under the same sequence';
comment on column instrument.authority_region is 'Territory of the authority that it is addressed to';
comment on column instrument.public is 'A circular that everybody may read';

create table instrument_answer (
  instrument_id uuid   primary key references instrument,
  hazard_id     uuid   not null references hazard,
  sequence      bigint not null,
  region_code   text   not null
);
comment on table instrument_answer is 'The answers to them, never changed; what they say is in act_paper under the same sequence';

-- What authorities write to each other is not the enterprise's to read.
do $$
declare t text;
begin
  foreach t in array array['instrument', 'instrument_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy territorial on %I'
                   ' using ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, null))'
                   ' with check ((select current_setting(''guapai.system'', true) = ''on'') or guapai_visible(region_code, null))', t);
    perform papers_follow_hazard(t::regclass);
    execute format('create trigger papers_stand before update or delete or truncate on %I'
                   ' for each statement execute function papers_stand()', t);
  end loop;
end $$;

-- How long a superior waits for an answer at the most: no text sets it.
select guapai_to_shelf('DEADLINE', id, '2026', null, null, null, 'PROPOSED', source,
                       json_build_object('purpose', purpose, 'code', null, 'grade', null,
                                         'days', days, 'unit', 'WORKING_DAYS'))
  from (values
    ('ASSIGNMENT-ANSWER', 'ASSIGNMENT_ANSWER', 15, 'Proposed: a special assignment (专项交办) is answered within 15 working days'),
    ('SUPERVISION-ANSWER', 'SUPERVISION_ANSWER', 10, 'Proposed: key supervision (重点督办) is answered within 10 working days'),
    ('WARNING-ANSWER', 'WARNING_ANSWER', 10, 'Proposed: a warning (警示) that asks for an answer gets it within 10 working days')
  ) as term (id, purpose, days, source);
