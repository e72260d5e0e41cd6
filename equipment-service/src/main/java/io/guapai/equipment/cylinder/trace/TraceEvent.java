package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.Text;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a cylinder, as the filler's system tells it.
 *
 * @param eventNo the sender's own number of it, by which a repetition is known
 * @param at when it happened, with the offset, to the millisecond
 * @param passed whether a check or an inspection was passed; null counts as passed
 * @param medium what it was filled with; with FILLED
 * @param party who has it from then on: the filler's number of the user, the carrier, the
 *     institute; no names of persons
 * @param reportNo number of the inspection report; with INSPECTED
 * @param nextInspectionDate what the report says; null for what the cycle makes of the day
 */
record TraceEvent(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String eventNo,
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String code,
    @NotNull TraceKind kind,
    @NotNull OffsetDateTime at,
    @Nullable Boolean passed,
    @Nullable Medium medium,
    @TypedNumber @Nullable @Size(min = 1, max = 64) @Pattern(regexp = Text.PRINTABLE) String party,
    @TypedNumber @Nullable @Size(min = 1, max = 64) @Pattern(regexp = Text.PRINTABLE)
        String reportNo,
    @Nullable LocalDate nextInspectionDate) {

  boolean isPassed() {
    return passed == null || passed;
  }
}
