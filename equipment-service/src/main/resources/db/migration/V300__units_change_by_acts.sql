-- What single acts state of a unit: who made it, what it can do, where it stands, what its file has.
alter table equipment
  add legacy_code       text check (legacy_code ~ '^[0-9]{20}$'),
  add certificate_no    text,
  add stopped_until     date,
  add maker             text,
  add maker_no          text,
  add model             text,
  add made_on           date,
  add design_life_until date,
  add maker_key         text collate "C" generated always as (typed_key(maker)) stored,
  add longitude         double precision check (longitude between -180 and 180),
  add latitude          double precision check (latitude between -90 and 90),
  add datum             text check (datum in ('WGS84', 'GCJ02')),
  add parameters        text not null default '[]' check (parameters is json array),
  add documents         text not null default '[]' check (documents is json array),
  add check ((longitude is null) = (latitude is null) and (longitude is null) = (datum is null));
create unique index equipment_made on equipment (maker_key, model, maker_no);
create index equipment_certificate on equipment (certificate_no) where certificate_no is not null;
comment on column equipment.stopped_until is 'Last day of its rest, as far as its user told';
comment on column equipment.legacy_code is 'The 注册代码 of 20 digits that units had before';
comment on column equipment.maker_key is 'Maker as all spellings of the name have it';
comment on column equipment.parameters is 'Technical parameters: code and value, named by the shelf';
comment on column equipment.documents is 'List of the safety technical file, TSEL 35';
comment on column equipment.datum is 'What longitude and latitude are counted in';

-- Another unit has the code, or maker, model and number: whether who asks sees that unit or not.
create function equipment_taken(id uuid, code text, maker text, model text, maker_no text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from equipment e where e.id <> $1 and e.equipment_code = $2)
      or exists (select from equipment e where e.id <> $1 and e.maker_key = typed_key($3) and e.model = $4
                   and e.maker_no = $5)
$$;

-- The parameters by kind; proposed, after the forms of use registration of TSG 08.
select guapai_to_shelf('UNIT_PARAMETERS', kind, 'P-1', null, null, null, 'P',
                       'proposed after the registration forms of TSG 08; to be checked against TSG 08-2026', body::json)
  from (values
  ('1', '{"parameters": [
    {"code": "ratedCapacity", "zh": "额定蒸发量（热功率）", "en": "Rated capacity", "unit": "t/h (MW)"},
    {"code": "ratedPressure", "zh": "额定工作压力", "en": "Rated pressure", "unit": "MPa"},
    {"code": "ratedTemperature", "zh": "额定工作温度", "en": "Rated temperature", "unit": "°C"},
    {"code": "fuel", "zh": "燃料种类", "en": "Fuel"}]}'),
  ('2', '{"parameters": [
    {"code": "volume", "zh": "容积", "en": "Volume", "unit": "m³"},
    {"code": "designPressure", "zh": "设计压力", "en": "Design pressure", "unit": "MPa"},
    {"code": "designTemperature", "zh": "设计温度", "en": "Design temperature", "unit": "°C"},
    {"code": "medium", "zh": "介质", "en": "Medium"}]}'),
  ('3', '{"parameters": [
    {"code": "ratedLoad", "zh": "额定载重量", "en": "Rated load", "unit": "kg"},
    {"code": "ratedSpeed", "zh": "额定速度", "en": "Rated speed", "unit": "m/s"},
    {"code": "floors", "zh": "层数", "en": "Floors", "unit": "1"},
    {"code": "stops", "zh": "站数", "en": "Stops", "unit": "1"},
    {"code": "travel", "zh": "提升高度", "en": "Travel", "unit": "m"},
    {"code": "rescueId", "zh": "电梯识别码", "en": "Rescue id (96333)"}]}'),
  ('4', '{"parameters": [
    {"code": "ratedCapacity", "zh": "额定起重量", "en": "Rated capacity", "unit": "t"},
    {"code": "loadMoment", "zh": "额定起重力矩", "en": "Rated load moment", "unit": "t·m"},
    {"code": "span", "zh": "跨度（工作幅度）", "en": "Span or radius", "unit": "m"},
    {"code": "height", "zh": "起升高度", "en": "Lifting height", "unit": "m"},
    {"code": "dutyClass", "zh": "工作级别", "en": "Duty class"}]}'),
  ('5', '{"parameters": [
    {"code": "ratedCapacity", "zh": "额定载荷", "en": "Rated load", "unit": "kg"},
    {"code": "maximumSpeed", "zh": "最大运行速度", "en": "Maximum speed", "unit": "km/h"},
    {"code": "drive", "zh": "动力方式", "en": "Drive"}]}'),
  ('6', '{"parameters": [
    {"code": "passengers", "zh": "额定乘客人数", "en": "Rated passengers", "unit": "1"},
    {"code": "speed", "zh": "运行速度", "en": "Running speed", "unit": "m/s"},
    {"code": "height", "zh": "运行高度", "en": "Running height", "unit": "m"}]}'),
  ('8', '{"parameters": [
    {"code": "grade", "zh": "管道级别", "en": "Piping grade"},
    {"code": "nominalDiameter", "zh": "公称直径", "en": "Nominal diameter", "unit": "mm"},
    {"code": "length", "zh": "管道长度", "en": "Length", "unit": "m"},
    {"code": "designPressure", "zh": "设计压力", "en": "Design pressure", "unit": "MPa"},
    {"code": "medium", "zh": "介质", "en": "Medium"}]}'),
  ('9', '{"parameters": [
    {"code": "length", "zh": "斜长", "en": "Inclined length", "unit": "m"},
    {"code": "speed", "zh": "运行速度", "en": "Running speed", "unit": "m/s"},
    {"code": "capacity", "zh": "单向运量", "en": "Capacity one way", "unit": "1/h"}]}'))
  as stated (kind, body);
