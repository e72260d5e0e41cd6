package io.guapai.hazard.order;

import io.guapai.document.Paper;
import io.guapai.hazard.order.NewOrder.Inspector;
import io.guapai.hazard.order.NewOrder.Recipient;
import io.guapai.hazard.order.NewOrder.RefusalToSign;
import io.guapai.hazard.unit.Subject;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the order says on paper, in the form of 特种设备安全监察指令书: in two copies, one for the unit. */
final class OrderPaper {

  private static final String SEAL = "特种设备安全监察专用章";

  private OrderPaper() {}

  /** The paper of an order; the same order always gives the same paper. */
  static Paper of(OrderView order, boolean demonstration) {
    Paper.Draft paper =
        Paper.draft(
                "特种设备安全监察指令书",
                "Order of special-equipment safety inspection",
                order.orderNo(),
                order.issuedOn())
            .issuedBy(order.issuer(), SEAL)
            .demonstration(demonstration)
            .field("被检查单位", "Inspected unit", unit(order))
            .field(
                "设备代码",
                "Equipment no.",
                Objects.requireNonNullElse(order.equipmentNo(), Subject.NO_UNIT))
            .field("隐患编号", "Hazard no.", order.hazardNo())
            .field("整改期限", "Deadline", order.deadline().toString())
            .field("监察人员及证号", "Inspectors and certificates", inspectors(order))
            .section("一、存在的问题", "Problems found", order.problems())
            .section("二、违反的规定", "Violated articles", String.join("\n", order.violatedArticles()))
            .section("三、指令依据", "Basis of the order", order.basis())
            .section("四、整改措施", "Measures ordered", measures(order))
            .section("五、救济途径", "Remedies", order.remediesZh() + "\n" + order.remediesEn());
    if (order.deadlineReason() != null) {
      paper.section("期限说明", "Why the deadline is later", order.deadlineReason());
    }
    if (order.voided() != null) {
      paper.section("作废说明", "Declared void", order.voided().reason());
    }
    order.inspectors().forEach(any -> paper.signature("监察人员（签名）"));
    return paper.signature(signature(order)).paper();
  }

  private static String measures(OrderView order) {
    return order.stopUse()
        ? "责令立即停止使用该设备，隐患消除并经复查销号前不得恢复使用。"
            + "The unit is not to be used until the hazard is closed.\n"
            + order.measures()
        : order.measures();
  }

  private static String inspectors(OrderView order) {
    return order.inspectors().stream()
        .map((Inspector inspector) -> inspector.name() + "（" + inspector.certificateNo() + "）")
        .collect(Collectors.joining("\n"));
  }

  private static String unit(OrderView order) {
    return order.enterpriseName().equals(order.enterpriseId())
        ? order.enterpriseId()
        : "%s（%s）".formatted(order.enterpriseName(), order.enterpriseId());
  }

  private static String signature(OrderView order) {
    OrderView.Delivered delivered = order.delivered();
    if (delivered != null) {
      return "%s %s，受送达人：%s（%s）"
          .formatted(
              delivered.on(),
              delivered.manner().zh(),
              delivered.recipient().name(),
              delivered.recipient().post());
    }
    Recipient recipient = order.deliveredTo();
    RefusalToSign refusal = order.refusedToSign();
    if (recipient != null) {
      return "被检查单位签收：%s（%s）".formatted(recipient.name(), recipient.post());
    }
    return refusal == null
        ? "被检查单位（签名）"
        : "被检查单位拒绝签字，见证人：%s；证据：%s".formatted(refusal.witness(), refusal.evidence());
  }
}
