package io.guapai.hazard.order;

import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.hazard.order.NewOrder.Recipient;
import io.guapai.hazard.order.NewOrder.RefusalToSign;
import io.guapai.hazard.order.OrderView.Delivered;
import io.guapai.hazard.order.OrderView.Refused;
import io.guapai.hazard.order.OrderView.Voided;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows orders with what became of them. */
@ApplicationScoped
class OrderBook {

  private static final String STATE =
      "(case when v.order_id is not null then 'VOID' when r.order_id is not null then 'REFUSED'"
          + " else 'ISSUED' end)";

  private static final String SELECT =
      "select o.*, h.hazard_no, h.equipment_no, h.version as hazard_version, "
          + STATE
          + " as state, v.reason as void_reason, v.voided_by, v.voided_at, r.refused_on,"
          + " r.evidence as refusal_evidence, r.reason as refusal_reason,"
          + " r.recorded_by as refusal_by, r.recorded_at as refusal_at,"
          + " coalesce(o.enterprise_name, enterprise_name(o.enterprise_id), o.enterprise_id)"
          + " as unit_name, d.delivered_on, d.manner, d.recipient_name, d.recipient_post,"
          + " d.evidence as delivery_evidence, d.recorded_by as delivery_by,"
          + " d.recorded_at as delivery_at"
          + " from supervision_order o join hazard h on h.id = o.hazard_id"
          + " left join supervision_order_void v on v.order_id = o.id"
          + " left join supervision_order_refusal r on r.order_id = o.id"
          + " left join supervision_order_delivery d on d.order_id = o.id";

  private final Sql sql;
  private final PlatformClock clock;

  OrderBook(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * One order in the caller's scope.
   *
   * @throws ProblemException when there is none (404)
   */
  OrderView require(UUID id) {
    return sql.first(SELECT + " where o.id = ?", this::map, id)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "order", id));
  }

  /** The orders on a hazard, the oldest first. */
  List<OrderView> of(UUID hazardId) {
    return sql.query(SELECT + " where o.hazard_id = ? order by o.id", this::map, hazardId);
  }

  /** Orders of a scope, the newest first: a territory has those of its authorities, too. */
  List<OrderView> issued(
      ListScope scope,
      @Nullable UUID hazard,
      @Nullable Integer year,
      @Nullable OrderState state,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        within(scope)
            .and("o.hazard_id = ?", hazard)
            .and("o.year = ?", year)
            .and(STATE + " = ?", state)
            .and("o.id < ?", before);
    return sql.query(
        SELECT + " where " + fit.sql() + " order by o.id desc limit ?",
        this::map,
        fit.values(limit));
  }

  private static Conditions within(ListScope scope) {
    RegionCode region = scope.region();
    return region == null
        ? Conditions.within(scope, Columns.of("o.region_code", "o.enterprise_id"))
        : new Conditions()
            .and(
                "(%s or %s)"
                    .formatted(
                        Conditions.territory("o.authority_region", region),
                        Conditions.territory("o.region_code", region)))
            .and("o.enterprise_id = ?", scope.about());
  }

  private OrderView map(ResultSet row) throws SQLException {
    RegionCode authority = RegionCode.parse(row.getString("authority_region"));
    return new OrderView(
        row.getString("id"),
        row.getString("order_no"),
        OrderState.valueOf(row.getString("state")),
        row.getString("issuer"),
        authority.level(),
        authority.value(),
        row.getString("hazard_id"),
        row.getString("hazard_no"),
        row.getString("equipment_no"),
        row.getString("enterprise_id"),
        row.getString("unit_name"),
        row.getString("region_code"),
        inspectors(row),
        row.getString("problems"),
        texts(row, "violated_articles"),
        row.getString("basis"),
        row.getObject("deadline", LocalDate.class),
        row.getString("deadline_reason"),
        row.getString("measures"),
        row.getBoolean("stop_use"),
        row.getString("remedies_zh"),
        row.getString("remedies_en"),
        row.getString("delivered_name") == null
            ? null
            : new Recipient(row.getString("delivered_name"), row.getString("delivered_post")),
        row.getString("witness") == null
            ? null
            : new RefusalToSign(row.getString("witness"), row.getString("evidence")),
        delivered(row),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issued_by"),
        at(row, "issued_at"),
        row.getString("void_reason") == null
            ? null
            : new Voided(
                row.getString("void_reason"), row.getString("voided_by"), at(row, "voided_at")),
        row.getString("refusal_reason") == null
            ? null
            : new Refused(
                row.getObject("refused_on", LocalDate.class),
                row.getString("refusal_evidence"),
                row.getString("refusal_reason"),
                row.getString("refusal_by"),
                at(row, "refusal_at")),
        row.getLong("hazard_version"));
  }

  private static List<Inspector> inspectors(ResultSet row) throws SQLException {
    List<String> certificates = texts(row, "certificates");
    List<Inspector> inspectors = new ArrayList<>();
    for (String name : texts(row, "inspectors")) {
      inspectors.add(new Inspector(name, certificates.get(inspectors.size())));
    }
    return inspectors;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private @Nullable Delivered delivered(ResultSet row) throws SQLException {
    String manner = row.getString("manner");
    return manner == null
        ? null
        : new Delivered(
            row.getObject("delivered_on", LocalDate.class),
            Delivery.Manner.valueOf(manner),
            new Recipient(row.getString("recipient_name"), row.getString("recipient_post")),
            row.getString("delivery_evidence"),
            row.getString("delivery_by"),
            at(row, "delivery_at"));
  }

  private OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}
