package io.guapai.equipment.cylinder.register;

import static io.guapai.equipment.exports.ArchiveTable.column;

import io.guapai.equipment.Area;
import io.guapai.equipment.exports.ArchiveTable;
import io.guapai.equipment.exports.Origin;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.RegisterPart;
import io.guapai.runtime.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cylinders of a register, each where it stands in its round; their traces stay where they were
 * told.
 */
@Singleton
record CylinderPart(Sql sql) implements RegisterPart {

  private static final ArchiveTable TABLE =
      new ArchiveTable(
          "CYLINDER",
          "Cylinders",
          List.of(
              column("cylinderCode", "c.code"),
              column("cylinderVariety", "c.variety"),
              column("maker", "c.maker"),
              column("makerNo", "c.maker_no"),
              column("medium", "c.medium"),
              column("capacityLitres", "c.capacity_litres"),
              column("madeOn", "c.made_on"),
              column("filler", "c.filler_id"),
              column("fillerName", "e.name"),
              column("certificateNo", "c.certificate_no"),
              column("lastInspectedOn", "c.last_inspected_on"),
              column("lastReportNo", "c.last_report_no"),
              column("nextInspectionDate", "c.next_inspection_date"),
              column("scrapOn", "c.scrap_on"),
              column("cylinderState", "c.state")));

  private static final String OF_TERRITORY =
      " from cylinder c join enterprise e on e.id = c.filler_id"
          + " where c.region_code >= ? and c.region_code < ?";

  private record Told(long id, List<@Nullable String> cells) {}

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<String> staysBehind(Asked asked) {
    return List.of(
        "气瓶按导出时的流转状态移出；流转记录留在原平台。",
        "Cylinders go along as they stand; what their traces told stays on the platform of"
            + " before.");
  }

  @Override
  public void write(Asked asked, Files files) throws IOException {
    Area area = asked.area();
    for (boolean demonstration : QuarkusTransaction.requiringNew().call(() -> kinds(area))) {
      Origin origin = Origin.register(demonstration);
      Rows file =
          files.file(
              origin.marked("cylinders"), TABLE.profile(asked.territory(), origin), TABLE.header());
      Paged.each(
          (@Nullable Long after) -> page(area, demonstration, after == null ? 0 : after),
          Told::id,
          cylinder -> file.add(cylinder.cells()));
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
            + TABLE.select()
            + OF_TERRITORY
            + " and c.demonstration = ? and c.id > ? order by c.id limit ?",
        row -> new Told(row.getLong(1), TABLE.cells(row, 1)),
        area.from(),
        area.to(),
        demonstration,
        after,
        Paged.SIZE);
  }
}
