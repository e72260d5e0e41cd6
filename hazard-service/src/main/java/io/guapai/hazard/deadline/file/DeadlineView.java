package io.guapai.hazard.deadline.file;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.hazard.deadline.Explanation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that a hazard has or had.
 *
 * @param explanation why it is that day: rule, edition, start, days skipped, in words
 * @param sequence number of the act that set it in the history of the hazard
 * @param setBy account of who set it, or {@code system}
 * @param reason what was said about it
 */
public record DeadlineView(
    LocalDate dueDate,
    @JsonRawValue @Schema(implementation = Explanation.class) String explanation,
    long sequence,
    String act,
    String setBy,
    @Nullable String reason,
    OffsetDateTime setAt) {}
