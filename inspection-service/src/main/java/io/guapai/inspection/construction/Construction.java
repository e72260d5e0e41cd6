package io.guapai.inspection.construction;

import io.guapai.contracts.equipment.ConstructionOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A construction that can be applied for.
 *
 * @param builderId who builds
 * @param userId for whom is built
 * @param units ids of the units, where the register has them
 * @param outcome how it ended; null while it goes on
 */
public record Construction(
    String noticeId,
    String noticeNo,
    String builderId,
    String userId,
    String regionCode,
    String variety,
    int quantity,
    List<String> units,
    @Nullable ConstructionOutcome outcome) {

  public Construction {
    units = List.copyOf(units);
  }
}
