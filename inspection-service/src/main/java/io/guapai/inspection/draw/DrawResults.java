package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import io.guapai.inspection.draw.lot.Drawn;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was drawn. Written with the draw and never changed. */
@ApplicationScoped
public class DrawResults {

  private static final String DRAWN =
      "select r.rank, r.enterprise_id, r.enterprise_name, r.region_code, r.certificates,"
          + " r.inspector_names, c.id from draw_result r left join supervisory_check c"
          + " on c.draw_id = r.draw_id and c.draw_rank = r.rank and c.state <> 'CANCELLED'"
          + " where r.draw_id = ?";

  private final Sql sql;

  DrawResults(Sql sql) {
    this.sql = sql;
  }

  /**
   * Who is drawn to check an enterprise.
   *
   * @param certificates of the inspectors, who cannot be exchanged
   */
  public record Chosen(
      int rank, CheckKind kind, @Nullable UUID campaignId, List<String> certificates) {}

  void keep(Draw draw, List<Drawn> drawn) {
    sql.unnest(
        "insert into draw_result (draw_id, draw_region, rank, enterprise_id, enterprise_name,"
            + " region_code, certificates, inspector_names)"
            + " select t.draw_id, t.draw_region, t.rank, t.enterprise_id,"
            + " coalesce(e.name, t.enterprise_id), t.region_code,"
            + " string_to_array(t.certificates, e'\\t'),"
            + " array(select coalesce(max(i.name), n.no)"
            + " from unnest(string_to_array(t.certificates, e'\\t')) with ordinality as n (no, place)"
            + " left join check_inspector i on i.certificate_no = n.no"
            + " group by n.no, n.place order by n.place)"
            + " from unnest(?::uuid[], ?, ?::int[], ?, ?, ?)"
            + " as t (draw_id, draw_region, rank, enterprise_id, region_code, certificates)"
            + " left join check_enterprise e on e.id = t.enterprise_id",
        drawn,
        each ->
            new Object[] {
              draw.id(),
              draw.regionCode(),
              each.rank(),
              each.id(),
              each.region(),
              String.join("\t", each.inspectors())
            });
  }

  /** Those of a draw after a rank. */
  List<DrawnView> of(UUID draw, int after, int most) {
    return sql.query(
        DRAWN + " and r.rank > ? order by r.rank limit ?", DrawResults::map, draw, after, most);
  }

  /** Who checks an enterprise by a draw that holds; empty when it was not drawn there. */
  public Optional<Chosen> chosen(UUID draw, String enterpriseId) {
    return sql.first(
        "select r.rank, d.kind, d.campaign_id, r.certificates from draw_result r"
            + " join draw d on d.id = r.draw_id where r.draw_id = ? and d.state in"
            + " ('DRAWN', 'ANNOUNCED') and coalesce((select current_id from enterprise_alias"
            + " where former_id = r.enterprise_id), r.enterprise_id) = ?",
        row ->
            new Chosen(
                row.getInt(1),
                CheckKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                texts(row.getArray(4))),
        draw,
        enterpriseId);
  }

  private static DrawnView map(ResultSet row) throws SQLException {
    return new DrawnView(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        texts(row.getArray(5)),
        texts(row.getArray(6)),
        row.getObject(7, UUID.class));
  }

  static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
