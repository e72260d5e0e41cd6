package io.guapai.hazard.order;

import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.hazard.order.NewOrder.Recipient;
import io.guapai.hazard.order.NewOrder.RefusalToSign;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps orders as they were issued, and what becomes of them. */
@ApplicationScoped
class OrderFile {

  private final Sql sql;

  OrderFile(Sql sql) {
    this.sql = sql;
  }

  /**
   * The next number of an authority, without gaps: taken under a lock that lasts until the order is
   * on file, or given back with it.
   */
  int next(RegionCode authority, int year) {
    return sql.first(
            "insert into supervision_order_number as known (authority_region, year, last)"
                + " values (?, ?, 1) on conflict (authority_region, year)"
                + " do update set last = known.last + 1 returning last",
            row -> row.getInt(1),
            authority.value(),
            year)
        .orElseThrow();
  }

  /**
   * Keeps an order as it is issued.
   *
   * @param ordered why the hazard is due on the deadline, if the order set it
   * @param accounts those of its inspectors
   */
  void add(
      UUID id,
      Issuer.Heading heading,
      Hazard hazard,
      NewOrder content,
      DueDate ordered,
      Remedies.Wording remedies,
      List<String> accounts,
      Acting acting) {
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
        id,
        heading.authority().value(),
        heading.year(),
        heading.number(),
        heading.orderNo(),
        heading.issuer(),
        hazard.id(),
        hazard.version(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        content.inspectors().stream().map(Inspector::name).toList(),
        content.inspectors().stream().map(Inspector::certificateNo).toList(),
        content.problems(),
        content.violatedArticles(),
        content.basis(),
        content.measures(),
        hazard.grading().stopUse(),
        content.deadline(),
        content.deadlineReason(),
        ordered.explanation(),
        remedies.zh(),
        remedies.en(),
        recipient == null ? null : recipient.name(),
        recipient == null ? null : recipient.post(),
        refusal == null ? null : refusal.witness(),
        refusal == null ? null : refusal.evidence(),
        acting.today(),
        acting.account(),
        acting.at(),
        hazard.enterpriseId(),
        accounts);
  }

  /** Whether a hazard is under an order beside this one. */
  boolean anotherStands(IssuedOrder order) {
    return sql.first(
            "select from supervision_order o where hazard_id = ? and id <> ? and not exists"
                + " (select from supervision_order_void v where v.order_id = o.id)",
            row -> true,
            order.file(),
            order.id())
        .isPresent();
  }

  /** The authority whose order set a deadline; empty when none did. */
  Optional<RegionCode> whoSet(UUID hazardId, String explanation) {
    return sql.first(
        "select authority_region from supervision_order where hazard_id = ? and explanation = ?",
        row -> RegionCode.parse(row.getString(1)),
        hazardId,
        explanation);
  }

  void add(IssuedOrder order, Voiding voiding, By by) {
    append(
        "supervision_order_void",
        "reason, voided_by, voided_at",
        order,
        voiding.reason(),
        by.actor(),
        by.at());
  }

  void add(IssuedOrder order, Refusal refusal, By by) {
    append(
        "supervision_order_refusal",
        "refused_on, evidence, reason, recorded_by, recorded_at",
        order,
        refusal.refusedOn(),
        refusal.evidence(),
        refusal.reason(),
        by.actor(),
        by.at());
  }

  void add(IssuedOrder order, Delivery delivery, By by) {
    append(
        "supervision_order_delivery",
        "delivered_on, manner, recipient_name, recipient_post, evidence, recorded_by, recorded_at",
        order,
        delivery.deliveredOn(),
        delivery.manner(),
        delivery.recipient().name(),
        delivery.recipient().post(),
        delivery.evidence(),
        by.actor(),
        by.at());
  }

  private void append(String table, String columns, IssuedOrder order, @Nullable Object... values) {
    List<@Nullable Object> row = new ArrayList<>();
    Collections.addAll(row, order.id(), order.file(), order.enterpriseId(), order.regionCode());
    Collections.addAll(row, values);
    sql.update(
        "insert into %s (order_id, hazard_id, enterprise_id, region_code, %s) values (%s)"
            .formatted(table, columns, String.join(", ", Collections.nCopies(row.size(), "?"))),
        row.toArray());
  }
}
