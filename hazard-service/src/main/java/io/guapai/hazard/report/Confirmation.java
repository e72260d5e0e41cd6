package io.guapai.hazard.report;

import io.guapai.contracts.Description;
import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an officer makes of a report.
 *
 * @param reason mandatory for a rejection
 */
@Schema
public record Confirmation(@NotNull Decision decision, @Nullable @Text(max = 2000) String reason) {

  /** The officer's decision. */
  public enum Decision {
    /** It is being looked into. */
    @Description("look into it 核实")
    VERIFY,
    /** It is true. */
    @Description("it is true 属实")
    CONFIRM,
    /** It is not true. */
    @Description("it is not true 不属实")
    REJECT
  }
}
