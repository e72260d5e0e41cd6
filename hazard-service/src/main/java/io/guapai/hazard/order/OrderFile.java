package io.guapai.hazard.order;

import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.hazard.order.NewOrder.Recipient;
import io.guapai.hazard.order.NewOrder.RefusalToSign;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The orders on file, as they were issued. */
@ApplicationScoped
class OrderFile {

  private final Sql sql;

  OrderFile(Sql sql) {
    this.sql = sql;
  }

  /** Keeps an order, with the accounts of its inspectors. */
  void add(Order order, List<String> accounts) {
    NewOrder content = order.content();
    Recipient recipient = content.deliveredTo();
    RefusalToSign refusal = content.refusedToSign();
    sql.update(
        "insert into supervision_order (id, authority_region, year, number, order_no, issuer,"
            + " hazard_id, sequence, enterprise_id, region_code, inspectors, certificates,"
            + " problems, violated_articles, basis, measures, stop_use, deadline, deadline_reason,"
            + " explanation, remedies_zh, remedies_en, delivered_name, delivered_post, witness,"
            + " evidence, issued_on, issued_by, issued_at, enterprise_name, inspector_accounts)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, enterprise_name(?), ?)",
        order.id(),
        order.authority().value(),
        order.year(),
        order.number(),
        order.orderNo(),
        order.issuer(),
        order.hazardId(),
        order.sequence(),
        order.enterpriseId(),
        order.regionCode(),
        content.inspectors().stream().map(Inspector::name).toList(),
        content.inspectors().stream().map(Inspector::certificateNo).toList(),
        content.problems(),
        content.violatedArticles(),
        content.basis(),
        content.measures(),
        order.stopUse(),
        content.deadline(),
        content.deadlineReason(),
        order.explanation(),
        order.remedies().zh(),
        order.remedies().en(),
        recipient == null ? null : recipient.name(),
        recipient == null ? null : recipient.post(),
        refusal == null ? null : refusal.witness(),
        refusal == null ? null : refusal.evidence(),
        order.issuedOn(),
        order.issuedBy(),
        order.issuedAt(),
        order.enterpriseId(),
        accounts);
  }

  /**
   * An order in the caller's scope.
   *
   * @throws ProblemException when there is none (404)
   */
  Order require(UUID id) {
    return sql.first("select * from supervision_order where id = ?", OrderFile::map, id)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "order", id));
  }

  /** Whether an order was declared void. */
  boolean isVoid(UUID id) {
    return exists("select from supervision_order_void where order_id = ?", id);
  }

  /** Whether the delivery of an order was recorded after it was issued. */
  boolean isDelivered(UUID id) {
    return exists("select from supervision_order_delivery where order_id = ?", id);
  }

  /** Whether the enterprise refused to carry an order out. */
  boolean isRefused(UUID id) {
    return exists("select from supervision_order_refusal where order_id = ?", id);
  }

  /** Whether a hazard is under an order beside this one. */
  boolean anotherStands(Order order) {
    return exists(
        "select from supervision_order o where hazard_id = ? and id <> ? and not exists"
            + " (select from supervision_order_void v where v.order_id = o.id)",
        order.hazardId(),
        order.id());
  }

  /** The authority whose order set a deadline; empty when none did. */
  Optional<RegionCode> whoSet(UUID hazardId, String explanation) {
    return sql.first(
        "select authority_region from supervision_order where hazard_id = ? and explanation = ?",
        row -> RegionCode.parse(row.getString(1)),
        hazardId,
        explanation);
  }

  void add(Order order, Voiding voiding, By by) {
    sql.update(
        "insert into supervision_order_void (order_id, hazard_id, enterprise_id, region_code,"
            + " reason, voided_by, voided_at) values (?, ?, ?, ?, ?, ?, ?)",
        order.id(),
        order.hazardId(),
        order.enterpriseId(),
        order.regionCode(),
        voiding.reason(),
        by.actor(),
        by.at());
  }

  void add(Order order, Refusal refusal, By by) {
    sql.update(
        "insert into supervision_order_refusal (order_id, hazard_id, enterprise_id, region_code,"
            + " refused_on, evidence, reason, recorded_by, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.id(),
        order.hazardId(),
        order.enterpriseId(),
        order.regionCode(),
        refusal.refusedOn(),
        refusal.evidence(),
        refusal.reason(),
        by.actor(),
        by.at());
  }

  void add(Order order, Delivery delivery, By by) {
    sql.update(
        "insert into supervision_order_delivery (order_id, hazard_id, enterprise_id, region_code,"
            + " delivered_on, manner, recipient_name, recipient_post, evidence, recorded_by,"
            + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.id(),
        order.hazardId(),
        order.enterpriseId(),
        order.regionCode(),
        delivery.deliveredOn(),
        delivery.manner(),
        delivery.recipient().name(),
        delivery.recipient().post(),
        delivery.evidence(),
        by.actor(),
        by.at());
  }

  private boolean exists(String query, Object... parameters) {
    return sql.first(query, row -> true, parameters).isPresent();
  }

  static Order map(ResultSet row) throws SQLException {
    return new Order(
        row.getObject("id", UUID.class),
        row.getString("order_no"),
        RegionCode.parse(row.getString("authority_region")),
        row.getInt("year"),
        row.getInt("number"),
        row.getString("issuer"),
        row.getObject("hazard_id", UUID.class),
        row.getLong("sequence"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        content(row),
        row.getBoolean("stop_use"),
        row.getString("explanation"),
        new Remedies.Wording(row.getString("remedies_zh"), row.getString("remedies_en")),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issued_by"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant());
  }

  private static NewOrder content(ResultSet row) throws SQLException {
    List<String> names = texts(row, "inspectors");
    List<String> certificates = texts(row, "certificates");
    List<Inspector> inspectors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      inspectors.add(new Inspector(names.get(i), certificates.get(i)));
    }
    String recipient = row.getString("delivered_name");
    String witness = row.getString("witness");
    return new NewOrder(
        inspectors,
        row.getString("problems"),
        texts(row, "violated_articles"),
        row.getString("basis"),
        row.getObject("deadline", LocalDate.class),
        row.getString("deadline_reason"),
        row.getString("measures"),
        recipient == null ? null : new Recipient(recipient, row.getString("delivered_post")),
        witness == null ? null : new RefusalToSign(witness, row.getString("evidence")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
