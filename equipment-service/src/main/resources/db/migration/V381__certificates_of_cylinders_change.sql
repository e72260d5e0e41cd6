-- A certificate for cylinders says the name that its filler has now, or goes to another filler with all that bear it.
select guapai_to_shelf('CYLINDER_REGISTRATION_PAPERS', matter, 'P-1', null, null, null, 'M',
                       'TSG 08-2017 §3.8, from memory; to be checked against TSG 08-2026', body::json)
  from (values
  ('RENAMING', '{"papers": [
    {"code": "FORM", "zh": "特种设备使用登记表（气瓶）", "en": "Registration form for cylinders"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "RENAMING", "zh": "单位名称变更证明", "en": "Proof of the new name"}]}'),
  ('TRANSFER', '{"papers": [
    {"code": "FORM", "zh": "特种设备使用登记表（气瓶）", "en": "Registration form for cylinders"},
    {"code": "CERTIFICATE", "zh": "原使用登记证", "en": "Certificate until now"},
    {"code": "AGREEMENT", "zh": "气瓶产权或者托管转移证明", "en": "Proof of the transfer"}]}'))
  as stated (matter, body);

-- Who speaks for a filler by contract sees what is offered to that filler, to take it over.
create policy otherwise_offered_to_assigned on cylinder for select
  using (offered_to is not null
     and offered_to in (select given_id from assigned_unit where given = 'ENTERPRISE'));
