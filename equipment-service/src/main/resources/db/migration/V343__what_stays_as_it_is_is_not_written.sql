-- What the tables of operators keep of each other is written only where it changes: whoever tells of a certificate that
-- ends has its projects locked, and does not wait for somebody who acts on the certificate itself.
create or replace function operator_projects_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update operator_certificate c set first_end = now.first_end
    from (select min(valid_until) as first_end from operator_project where certificate_id = new.certificate_id) as now
   where c.id = new.certificate_id and c.first_end is distinct from now.first_end;
  update operator_unit set certified = new.valid
   where certificate_id = new.certificate_id and project = new.project and released_on is null
     and certified <> new.valid;
  return null;
end $$;

-- The certificate is locked before its employers are counted: of two who employ the holder at once the later one sees
-- the first.
create or replace function operator_employments_follow() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from operator_certificate where id = new.certificate_id for update;
  update operator_certificate set employers = (select count(distinct enterprise_id) from operator_employment
      where certificate_id = new.certificate_id and left_on is null)
   where id = new.certificate_id;
  return null;
end $$;
drop trigger operator_employment_followed on operator_employment;
create trigger operator_employment_begun after insert on operator_employment
  for each row execute function operator_employments_follow();
create trigger operator_employment_ended after update on operator_employment
  for each row when ((old.left_on, old.enterprise_id) is distinct from (new.left_on, new.enterprise_id))
  execute function operator_employments_follow();
