package io.guapai.hazard.order;

import io.guapai.hazard.order.OrderView.Refused;
import io.guapai.hazard.order.OrderView.Voided;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
          + " r.recorded_by as refusal_by, r.recorded_at as refusal_at"
          + " from supervision_order o join hazard h on h.id = o.hazard_id"
          + " left join supervision_order_void v on v.order_id = o.id"
          + " left join supervision_order_refusal r on r.order_id = o.id";

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

  /** Whether an order belongs to demonstration data. */
  boolean demonstration(UUID id) {
    return sql.first(
            "select h.demonstration from supervision_order o join hazard h on h.id = o.hazard_id"
                + " where o.id = ?",
            row -> row.getBoolean(1),
            id)
        .orElse(false);
  }

  /** The orders on a hazard, the oldest first. */
  List<OrderView> of(UUID hazardId) {
    return sql.query(SELECT + " where o.hazard_id = ? order by o.id", this::map, hazardId);
  }

  /** Orders of the authorities of a territory, the newest first. */
  List<OrderView> issued(
      @Nullable String region,
      @Nullable Integer year,
      @Nullable OrderState state,
      @Nullable UUID before,
      int limit) {
    return sql.query(
        SELECT
            + " where (o.authority_region like ? or o.region_code like ?)"
            + " and (?::int is null or o.year = ?) and (?::text is null or "
            + STATE
            + " = ?) and (?::uuid is null or o.id < ?::uuid) order by o.id desc limit ?",
        this::map,
        region == null ? "%" : region + "%",
        region == null ? "%" : region + "%",
        year,
        year,
        state,
        state,
        before,
        before,
        limit);
  }

  private OrderView map(ResultSet row) throws SQLException {
    Order order = OrderFile.map(row);
    NewOrder content = order.content();
    return new OrderView(
        order.id().toString(),
        order.orderNo(),
        OrderState.valueOf(row.getString("state")),
        order.issuer(),
        order.authority().level(),
        order.authority().value(),
        order.hazardId().toString(),
        row.getString("hazard_no"),
        row.getString("equipment_no"),
        order.enterpriseId(),
        order.regionCode(),
        content.inspectors(),
        content.problems(),
        content.violatedArticles(),
        content.basis(),
        content.deadline(),
        content.measures(),
        order.stopUse(),
        order.remedies().zh(),
        order.remedies().en(),
        content.deliveredTo(),
        content.refusedToSign(),
        order.issuedOn(),
        order.issuedBy(),
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

  private OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}
