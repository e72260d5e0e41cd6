package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.Text;
import io.guapai.hazard.interview.Summons.Attendee;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A summons that nothing on file had proposed. */
@Schema
public record NewInterview(
    @TypedNumber @NotBlank @Text(max = 64) String enterpriseId,
    @Nullable UUID hazardId,
    @NotNull InterviewTrigger trigger,
    @NotNull OffsetDateTime scheduledFor,
    @NotBlank @Text(max = 300) String place,
    @NotBlank @Text(max = 2000) String matter,
    @NotNull @Valid Attendee requiredAttendee) {

  Summons summons() {
    return new Summons(scheduledFor, place, matter, requiredAttendee);
  }
}
