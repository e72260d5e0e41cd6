package io.guapai.hazard.duty;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.Description;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.deadline.Explanation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an authority owes, as it is shown.
 *
 * @param subject id of the hazard, listing, application or complaint it is owed for
 * @param authorityRegion territory of the authority that owes it
 * @param deadline why it is due on that day
 * @param late the due date passed, or had passed when it was done
 * @param told the levels that were told that it is late
 */
public record DutyView(
    String id,
    DutyKind kind,
    String subject,
    @Nullable String hazardId,
    @Nullable String complaintId,
    @Nullable String enterpriseId,
    String regionCode,
    String authorityRegion,
    State state,
    LocalDate dueDate,
    @JsonRawValue @Schema(implementation = Explanation.class) String deadline,
    boolean late,
    @Nullable OffsetDateTime doneAt,
    @Nullable String doneBy,
    List<Told> told) {

  /** Where a duty stands. */
  public enum State {
    @Description("open 待办")
    OPEN,
    @Description("done 已办")
    DONE,
    /** It ended with what it was owed for. */
    @Description("lapsed 已失效")
    LAPSED
  }

  /**
   * A level that was told that the authority is late.
   *
   * @param step 1 for the authority itself, 2 for the next level above and so on
   */
  public record Told(int step, Level level, String region, OffsetDateTime at, String eventId) {}

  DutyView with(List<Told> steps) {
    return new DutyView(
        id,
        kind,
        subject,
        hazardId,
        complaintId,
        enterpriseId,
        regionCode,
        authorityRegion,
        state,
        dueDate,
        deadline,
        late,
        doneAt,
        doneBy,
        steps);
  }
}
