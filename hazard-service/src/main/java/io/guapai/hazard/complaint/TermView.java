package io.guapai.hazard.complaint;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Explanation;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term as it is shown.
 *
 * @param dueDate last day in time
 * @param explanation why it is that day
 */
public record TermView(
    ComplaintTerm term,
    LocalDate dueDate,
    @JsonRawValue @Schema(implementation = Explanation.class) String explanation) {

  TermView(ComplaintTerm term, DueDate due) {
    this(term, due.date(), due.explanation());
  }
}
