package io.guapai.equipment.enterprise;

import io.guapai.equipment.Area;
import io.guapai.equipment.exports.RegisterPart;
import io.guapai.equipment.exports.TableCsv;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises of a register: those that there are, by the source that knows them by place and
 * name, each under the id that it has.
 */
@Singleton
record EnterprisePart(Sql sql) implements RegisterPart {

  private static final List<String> HEADER = List.of("id", "name", "region", "industry");

  private static final String OF_TERRITORY =
      " from enterprise where state = 'REGISTERED' and region_code >= ? and region_code < ?";

  /** A file is of one source, and of real or of demonstration data. */
  private record Origin(String source, boolean demonstration) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<String> staysBehind() {
    return List.of("已注销、已合并的单位不移出。", "Enterprises that were closed or merged do not go along.");
  }

  @Override
  public void write(RegionCode territory, Files files) throws IOException {
    Area area = Area.of(territory);
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
      Rows file = files.file(name(origin), profile(territory, origin), HEADER);
      String after = "";
      List<List<@Nullable Object>> page;
      do {
        String last = after;
        page = QuarkusTransaction.requiringNew().call(() -> page(area, origin, last));
        for (List<@Nullable Object> row : page) {
          file.add(row);
          after = String.valueOf(row.get(0));
        }
      } while (page.size() == TableCsv.PAGE);
    }
  }

  private List<List<@Nullable Object>> page(Area area, Origin origin, String after) {
    return sql.query(
        "select id, name, region_code, industry"
            + OF_TERRITORY
            + " and coalesce(source_system, 'REGISTER') = ? and demonstration = ? and id > ?"
            + " order by id limit ?",
        row ->
            Arrays.asList(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        area.from(),
        area.to(),
        origin.source(),
        origin.demonstration(),
        after,
        TableCsv.PAGE);
  }

  private static String name(Origin origin) {
    return "enterprises-" + origin.source() + (origin.demonstration() ? "-demonstration" : "");
  }

  private static Map<String, Object> profile(RegionCode territory, Origin origin) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("creditCode", "id");
    columns.put("enterpriseName", "name");
    columns.put("region", "region");
    columns.put("industry", "industry");
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("name", "Enterprises of %s from %s".formatted(territory, origin.source()));
    profile.put("subject", "ENTERPRISE");
    profile.put("sourceSystem", origin.source());
    profile.put("guarded", true);
    profile.put("demonstration", origin.demonstration());
    profile.put("columns", columns);
    return profile;
  }
}
