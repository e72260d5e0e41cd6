-- A text that nothing has in it was looked for in every unit of the territory, for no index serves a condition that may
-- tell what it sees before the policies are asked. Parts of words stand in an index now, and a function of the owner asks
-- it, which answers with what the policy of the territory shows and with nothing else.

-- Two characters of words, with a run of letters and digits as one; three of numbers and Latin letters, with all else as a
-- blank. The index has all places of them. What is left over at the end of a phase is shorter and never asked for.
create function search_grams(key text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  words   text := regexp_replace(key, '[!-~]+', '!', 'g');
  numbers text := regexp_replace(key, '[^!-~]+', ' ', 'g');
begin
  return string_to_array(concat_ws(E'\x01',
    regexp_replace(words, '..', E'\\&\x01', 'g'),
    regexp_replace(substr(words, 2), '..', E'\\&\x01', 'g'),
    regexp_replace(numbers, '...', E'\\&\x01', 'g'),
    regexp_replace(substr(numbers, 2), '...', E'\\&\x01', 'g'),
    regexp_replace(substr(numbers, 3), '...', E'\\&\x01', 'g')), E'\x01');
end $$;
comment on function search_grams is 'Parts of a search key, by which an index finds texts that are in it';

create function asked_grams(asked text) returns text[]
  language sql immutable strict parallel safe as $$
  select array(
    select substr(words, place, 2) from regexp_replace(asked, '[!-~]+', '!', 'g') as words,
        generate_series(1, length(words) - 1) as place
    union
    select substr(numbers, place, 3) from regexp_replace(asked, '[^!-~]+', ' ', 'g') as numbers,
        generate_series(1, length(numbers) - 2) as place)
$$;
comment on function asked_grams is 'Those of search_grams that each key has which has this text in it; none of a short one';

create index equipment_sought on equipment using gin (search_grams(search_key));
create index enterprise_sought on enterprise using gin (search_grams(search_key));

-- The first units of a territory after a place in the list that have a text in them, in the list's order; null when the
-- text is too short for the index, or so common that the list itself meets enough of them at once.
create function units_bearing(asked text, territory text, past_region text, past_id uuid, most int) returns uuid[]
  language plpgsql stable security definer set search_path from current
  set enable_seqscan = off set plan_cache_mode = force_custom_plan as $$
declare
  grams  text[] := asked_grams(asked);
  common boolean;
begin
  if grams = '{}' then
    return null;
  end if;
  select count(*) >= 50 into common
    from (select e.search_key from equipment e
      where starts_with(e.region_code, territory) and (e.region_code, e.id) > (past_region, past_id)
      order by e.region_code, e.id limit 2000) as ahead
    where strpos(ahead.search_key, asked) > 0;
  if common then
    return null;
  end if;
  return array(
    with bearing as materialized (
      select e.region_code, e.id from equipment e
        where search_grams(e.search_key) @> grams and strpos(e.search_key, asked) > 0
          and starts_with(e.region_code, territory) and (e.region_code, e.id) > (past_region, past_id)
          and guapai_visible(e.region_code, e.enterprise_id))
    select b.id from bearing b order by b.region_code, b.id limit most);
end $$;
comment on function units_bearing is 'First units of a territory that have a text in them; null for the list to look itself';

create function enterprises_bearing(asked text, territory text, past_region text, past_id text, most int) returns text[]
  language plpgsql stable security definer set search_path from current
  set enable_seqscan = off set plan_cache_mode = force_custom_plan as $$
declare
  grams  text[] := asked_grams(asked);
  common boolean;
begin
  if grams = '{}' then
    return null;
  end if;
  select count(*) >= 50 into common
    from (select e.search_key from enterprise e
      where starts_with(e.region_code, territory) and (e.region_code, e.id) > (past_region, past_id)
      order by e.region_code, e.id limit 2000) as ahead
    where strpos(ahead.search_key, asked) > 0;
  if common then
    return null;
  end if;
  return array(
    with bearing as materialized (
      select e.region_code, e.id from enterprise e
        where search_grams(e.search_key) @> grams and strpos(e.search_key, asked) > 0
          and starts_with(e.region_code, territory) and (e.region_code, e.id) > (past_region, past_id)
          and guapai_visible(e.region_code, e.id))
    select b.id from bearing b order by b.region_code, b.id limit most);
end $$;
comment on function enterprises_bearing is 'The same of enterprises';
