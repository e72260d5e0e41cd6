package io.guapai.equipment.cylinder.register;

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
 * The cylinders of a register, each where it stands in its round; their traces stay where they were
 * told.
 */
@Singleton
record CylinderPart(Sql sql) implements RegisterPart {

  /** Source of what is known by its own code wherever it comes from. */
  private static final String REGISTER = "REGISTER";

  /** Field of a profile, and the column that it comes from. */
  private static final Map<String, String> FIELDS = fields();

  private static final String OF_TERRITORY =
      " from cylinder c join enterprise e on e.id = c.filler_id"
          + " where c.region_code >= ? and c.region_code < ?";

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("cylinderCode", "c.code");
    fields.put("cylinderVariety", "c.variety");
    fields.put("maker", "c.maker");
    fields.put("makerNo", "c.maker_no");
    fields.put("medium", "c.medium");
    fields.put("capacityLitres", "c.capacity_litres");
    fields.put("madeOn", "c.made_on");
    fields.put("filler", "c.filler_id");
    fields.put("fillerName", "e.name");
    fields.put("certificateNo", "c.certificate_no");
    fields.put("lastInspectedOn", "c.last_inspected_on");
    fields.put("lastReportNo", "c.last_report_no");
    fields.put("nextInspectionDate", "c.next_inspection_date");
    fields.put("scrapOn", "c.scrap_on");
    fields.put("cylinderState", "c.state");
    return fields;
  }

  private record Told(long id, List<@Nullable String> cells) {}

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<String> staysBehind() {
    return List.of(
        "气瓶按导出时的流转状态移出；流转记录留在原平台。",
        "Cylinders go along as they stand; what their traces told stays on the platform of before.");
  }

  @Override
  public void write(RegionCode territory, Files files) throws IOException {
    Area area = Area.of(territory);
    for (boolean demonstration : QuarkusTransaction.requiringNew().call(() -> kinds(area))) {
      Rows file =
          files.file(
              "cylinders" + (demonstration ? "-demonstration" : ""),
              profile(territory, demonstration),
              List.copyOf(FIELDS.keySet()));
      long after = 0;
      List<Told> page;
      do {
        long last = after;
        page = QuarkusTransaction.requiringNew().call(() -> page(area, demonstration, last));
        for (Told cylinder : page) {
          file.add(cylinder.cells());
          after = cylinder.id();
        }
      } while (page.size() == TableCsv.PAGE);
    }
  }

  /** Whether there are real cylinders, and whether there are such of demonstrations. */
  private List<Boolean> kinds(Area area) {
    return sql.query(
        "select kind from (values (false), (true)) as kinds (kind) where exists (select"
            + OF_TERRITORY
            + " and c.demonstration = kind) order by kind",
        row -> row.getBoolean(1),
        area.from(),
        area.to());
  }

  private List<Told> page(Area area, boolean demonstration, long after) {
    return sql.query(
        "select c.id, "
            + String.join(", ", FIELDS.values())
            + OF_TERRITORY
            + " and c.demonstration = ? and c.id > ? order by c.id limit ?",
        CylinderPart::told,
        area.from(),
        area.to(),
        demonstration,
        after,
        TableCsv.PAGE);
  }

  private static Told told(ResultSet row) throws SQLException {
    List<@Nullable String> cells = new ArrayList<>(FIELDS.size());
    for (int i = 0; i < FIELDS.size(); i++) {
      cells.add(row.getString(i + 2));
    }
    return new Told(row.getLong(1), cells);
  }

  private static Map<String, Object> profile(RegionCode territory, boolean demonstration) {
    Map<String, Object> columns = new LinkedHashMap<>();
    FIELDS.keySet().forEach(field -> columns.put(field, field));
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("name", "Cylinders of %s".formatted(territory));
    profile.put("subject", "CYLINDER");
    profile.put("sourceSystem", REGISTER);
    profile.put("guarded", true);
    profile.put("demonstration", demonstration);
    profile.put("columns", columns);
    return profile;
  }
}
