package io.guapai.equipment.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.equipment.Area;
import io.guapai.equipment.exports.RegisterPart;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of a register by the source that they come from. A unit that came in singly is known by
 * its equipment code.
 */
@Singleton
record EquipmentPart(Sql sql, ObjectMapper json) implements RegisterPart {

  /** Field of a profile, and the column and expression that it comes from. */
  private static final Map<String, String> FIELDS = fields();

  /** Columns of details may have any name; no field has one that begins so. */
  private static final String DETAIL = "detail:";

  private static final String OF_TERRITORY =
      " from equipment where region_code >= ? and region_code < ?"
          + " and coalesce(source_system, 'REGISTER') = ? and demonstration = ?";

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("recordNo", "coalesce(record_no, equipment_code)");
    fields.put("equipmentCode", "equipment_code");
    fields.put("enterpriseName", "enterprise_name");
    fields.put("creditCode", "enterprise_id");
    fields.put("region", "region_code");
    fields.put("variety", "variety");
    fields.put("name", "name");
    fields.put("useState", "use_state");
    fields.put("regState", "reg_state");
    fields.put("firstUseDate", "first_use_date");
    fields.put("nextInspectionDate", "next_inspection_date");
    // To a tenth of a millimetre, and never as 1E-5.
    fields.put("longitude", "round(longitude::numeric, 9)");
    fields.put("latitude", "round(latitude::numeric, 9)");
    fields.put("datum", "datum");
    return fields;
  }

  /** A file is of one source, and of real or of demonstration data. */
  private record Origin(String source, boolean demonstration) {}

  private record Unit(String id, List<@Nullable String> cells, @Nullable String details) {}

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<String> staysBehind() {
    return List.of(
        "设备的检验报告和历史记录留在原平台。",
        "Inspection reports and histories of units stay on the platform of before.");
  }

  @Override
  public void write(RegionCode territory, Files files) throws IOException {
    Area area = Area.of(territory);
    for (Origin origin : QuarkusTransaction.requiringNew().call(() -> origins(area))) {
      List<String> details = QuarkusTransaction.requiringNew().call(() -> details(area, origin));
      List<String> header = new ArrayList<>(FIELDS.keySet());
      details.forEach(name -> header.add(DETAIL + name));
      Rows file = files.file(name(origin), profile(territory, origin, details), header);
      String after = "00000000-0000-0000-0000-000000000000";
      List<Unit> page;
      do {
        String last = after;
        page = QuarkusTransaction.requiringNew().call(() -> page(area, origin, last));
        for (Unit unit : page) {
          file.add(cells(unit, details));
          after = unit.id();
        }
      } while (page.size() == TableCsv.PAGE);
    }
  }

  private List<Origin> origins(Area area) {
    return sql.query(
        "select distinct coalesce(source_system, 'REGISTER'), demonstration from equipment"
            + " where region_code >= ? and region_code < ? order by 1, 2",
        row -> new Origin(row.getString(1), row.getBoolean(2)),
        area.from(),
        area.to());
  }

  private List<String> details(Area area, Origin origin) {
    return sql.query(
        "select distinct jsonb_object_keys(details)" + OF_TERRITORY + " order by 1",
        row -> row.getString(1),
        area.from(),
        area.to(),
        origin.source(),
        origin.demonstration());
  }

  private List<Unit> page(Area area, Origin origin, String after) {
    return sql.query(
        "select id, details::text, "
            + String.join(", ", FIELDS.values())
            + OF_TERRITORY
            + " and id > ?::uuid order by id limit ?",
        EquipmentPart::unit,
        area.from(),
        area.to(),
        origin.source(),
        origin.demonstration(),
        after,
        TableCsv.PAGE);
  }

  private static Unit unit(ResultSet row) throws SQLException {
    List<@Nullable String> cells = new ArrayList<>(FIELDS.size());
    for (int i = 0; i < FIELDS.size(); i++) {
      cells.add(row.getString(i + 3));
    }
    return new Unit(row.getString(1), cells, row.getString(2));
  }

  private List<@Nullable String> cells(Unit unit, List<String> details) throws IOException {
    List<@Nullable String> cells = new ArrayList<>(unit.cells());
    if (!details.isEmpty()) {
      JsonNode all = read(unit.details());
      for (String name : details) {
        JsonNode value = all.path(name);
        cells.add(value.isMissingNode() ? null : value.isTextual() ? value.asText() : "" + value);
      }
    }
    return cells;
  }

  private JsonNode read(@Nullable String details) throws JsonProcessingException {
    return json.readTree(details == null ? "{}" : details);
  }

  private static String name(Origin origin) {
    return "equipment-" + origin.source() + (origin.demonstration() ? "-demonstration" : "");
  }

  private static Map<String, Object> profile(
      RegionCode territory, Origin origin, List<String> details) {
    Map<String, Object> columns = new LinkedHashMap<>();
    FIELDS.keySet().forEach(field -> columns.put(field, field));
    Map<String, Object> kept = new LinkedHashMap<>();
    details.forEach(name -> kept.put(name, Map.of("column", DETAIL + name)));
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("name", "Equipment of %s from %s".formatted(territory, origin.source()));
    profile.put("sourceSystem", origin.source());
    profile.put("guarded", true);
    profile.put("demonstration", origin.demonstration());
    profile.put("columns", columns);
    if (!kept.isEmpty()) {
      profile.put("details", kept);
    }
    return profile;
  }
}
