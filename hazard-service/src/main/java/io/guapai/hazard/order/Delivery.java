package io.guapai.hazard.order;

import io.guapai.contracts.Description;
import io.guapai.hazard.Text;
import io.guapai.runtime.text.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an order was served on the enterprise after it was issued (送达).
 *
 * @param deliveredOn day of the delivery
 * @param recipient who took it, or on whom it was left
 * @param evidence witness, number of the postal receipt
 */
@Schema
public record Delivery(
    @NotNull LocalDate deliveredOn,
    @NotNull Manner manner,
    @NotNull @Valid NewOrder.Recipient recipient,
    @Nullable @Text(max = 1000) String evidence) {

  /** As the history tells it. */
  String zh() {
    return "%s %s，%s（%s）".formatted(deliveredOn, manner.zh(), recipient.name(), recipient.post());
  }

  /** The manners of serving a paper (行政处罚法 §61, 民事诉讼法 §88–91). */
  public enum Manner {
    /** Handed over, 直接送达. */
    @Description("handed over 直接送达")
    DIRECT,
    /** Left with who refused to take it, 留置送达. */
    @Description("left with who refused it 留置送达")
    LEFT,
    /** Handed over by another authority, 委托送达. */
    @Description("handed over by another authority 委托送达")
    ENTRUSTED,
    /** By post, against a receipt, 邮寄送达. */
    @Description("by post 邮寄送达")
    POSTAL,
    /** By fax or mail, with the recipient's consent, 电子送达. */
    @Description("by electronic means 电子送达")
    ELECTRONIC;

    /** Name in Chinese. */
    public String zh() {
      return Words.of(this, Locale.CHINESE);
    }
  }
}
