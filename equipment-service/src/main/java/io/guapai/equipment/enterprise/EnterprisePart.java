package io.guapai.equipment.enterprise;

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
 * The enterprises of a register: those that there are, by the source that knows them by place and
 * name, each under the id that it has.
 */
@Singleton
record EnterprisePart(Sql sql) implements RegisterPart {

  private static final ArchiveTable TABLE =
      new ArchiveTable(
          "ENTERPRISE",
          "Enterprises",
          List.of(
              column("creditCode", "id"),
              column("enterpriseName", "name"),
              column("region", "region_code"),
              column("industry", "industry")));

  private static final String OF_TERRITORY =
      " from enterprise where state = 'REGISTERED' and region_code >= ? and region_code < ?";

  private record Told(String id, List<@Nullable String> cells) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<String> staysBehind(Asked asked) {
    return List.of("已注销、已合并的单位不移出。", "Enterprises that were closed or merged do not go along.");
  }

  @Override
  public void write(Asked asked, Files files) throws IOException {
    Area area = asked.area();
    List<Origin> origins =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    sql.query(
                        "select distinct coalesce(source_system, 'REGISTER'), demonstration"
                            + OF_TERRITORY
                            + " order by 1, 2",
                        row -> new Origin(row.getString(1), row.getBoolean(2)),
                        area.from(),
                        area.to()));
    for (Origin origin : origins) {
      Rows file =
          files.file(
              origin.named("enterprises"),
              TABLE.profile(asked.territory(), origin),
              TABLE.header());
      Paged.each(
          (@Nullable String after) -> page(area, origin, after == null ? "" : after),
          Told::id,
          enterprise -> file.add(enterprise.cells()));
    }
  }

  private List<Told> page(Area area, Origin origin, String after) {
    return sql.query(
        "select id, "
            + TABLE.select()
            + OF_TERRITORY
            + " and coalesce(source_system, 'REGISTER') = ? and demonstration = ? and id > ?"
            + " order by id limit ?",
        row -> new Told(row.getString(1), TABLE.cells(row, 1)),
        area.from(),
        area.to(),
        origin.source(),
        origin.demonstration(),
        after,
        Paged.SIZE);
  }
}
