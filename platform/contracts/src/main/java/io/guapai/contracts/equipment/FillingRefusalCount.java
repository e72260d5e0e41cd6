package io.guapai.contracts.equipment;

import io.guapai.contracts.Description;
import java.util.Objects;

/** How often one reason stood against a filling; one filling may have several. */
@Description("How often one reason stood against a filling (原因及次数)")
public record FillingRefusalCount(
    @Description("Reason (原因)") FillingRefusalReason reason,
    @Description("Number of fillings (次数)") int count) {

  /** Refuses a null where the contract requires a value. */
  public FillingRefusalCount {
    Objects.requireNonNull(reason, "reason");
  }
}
