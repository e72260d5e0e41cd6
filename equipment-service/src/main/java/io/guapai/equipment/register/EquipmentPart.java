package io.guapai.equipment.register;

import static io.guapai.equipment.exports.ArchiveTable.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.equipment.Area;
import io.guapai.equipment.exports.ArchiveTable;
import io.guapai.equipment.exports.Origin;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.RegisterPart;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The units of a register by the source that they come from. A unit that came in singly is known by
 * its equipment code.
 */
@Singleton
record EquipmentPart(Sql sql, ObjectMapper json) implements RegisterPart {

  private static final ArchiveTable TABLE =
      new ArchiveTable(
          "EQUIPMENT",
          "Equipment",
          List.of(
              column("recordNo", "coalesce(record_no, equipment_code)"),
              column("equipmentCode", "equipment_code"),
              column("enterpriseName", "enterprise_name"),
              column("creditCode", "enterprise_id"),
              column("region", "region_code"),
              column("variety", "variety"),
              column("name", "name"),
              column("useState", "use_state"),
              column("regState", "reg_state"),
              column("firstUseDate", "first_use_date"),
              column("nextInspectionDate", MovingDates.PRINTED),
              // To a tenth of a millimetre, and never as 1E-5.
              column("longitude", "round(longitude::numeric, 9)"),
              column("latitude", "round(latitude::numeric, 9)"),
              column("datum", "datum")));

  /** Columns of details may have any name; no field has one that begins so. */
  private static final String DETAIL = "detail:";

  private static final String OF_TERRITORY =
      " from equipment where region_code >= ? and region_code < ?"
          + " and coalesce(source_system, 'REGISTER') = ? and demonstration = ?";

  private record Unit(UUID id, List<@Nullable String> cells, @Nullable String details) {}

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<String> staysBehind(Asked asked) {
    return List.of(
        "设备的检验报告和历史记录留在原平台。",
        "Inspection reports and histories of units stay on the platform of before.");
  }

  @Override
  public void write(Asked asked, Files files) throws IOException {
    Area area = asked.area();
    for (Origin origin : QuarkusTransaction.requiringNew().call(() -> origins(area))) {
      List<String> details = QuarkusTransaction.requiringNew().call(() -> details(area, origin));
      List<String> header = new ArrayList<>(TABLE.header());
      details.forEach(name -> header.add(DETAIL + name));
      Rows file =
          files.file(
              origin.named("equipment"), profile(asked.territory(), origin, details), header);
      Paged.each(
          (@Nullable UUID after) -> page(area, origin, after),
          Unit::id,
          unit -> file.add(cells(unit, details)));
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

  private List<Unit> page(Area area, Origin origin, @Nullable UUID after) {
    return sql.query(
        "select id, details::text, "
            + TABLE.select()
            + OF_TERRITORY
            + " and (?::uuid is null or id > ?) order by id limit ?",
        EquipmentPart::unit,
        area.from(),
        area.to(),
        origin.source(),
        origin.demonstration(),
        after,
        after,
        Paged.SIZE);
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return new Unit(row.getObject(1, UUID.class), TABLE.cells(row, 2), row.getString(2));
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

  private static Map<String, Object> profile(
      RegionCode territory, Origin origin, List<String> details) {
    Map<String, Object> profile = TABLE.profile(territory, origin);
    if (!details.isEmpty()) {
      Map<String, Object> kept = new LinkedHashMap<>();
      details.forEach(name -> kept.put(name, Map.of("column", DETAIL + name)));
      profile.put("details", kept);
    }
    return profile;
  }
}
