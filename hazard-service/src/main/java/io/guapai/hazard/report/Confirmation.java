package io.guapai.hazard.report;

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
    VERIFY,
    /** It is true. */
    CONFIRM,
    /** It is not true. */
    REJECT
  }
}
