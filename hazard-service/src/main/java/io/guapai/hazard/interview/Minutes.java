package io.guapai.hazard.interview;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The record of an interview (约谈记录).
 *
 * @param attended whether who was summoned came
 * @param commitments what the enterprise undertook
 * @param signed whether it signed the minutes
 */
@Schema
public record Minutes(
    @NotNull Boolean attended,
    @Nullable @Size(max = 30) List<@NotBlank @Text(max = 100) String> attendees,
    @Nullable @Text(max = 5000) String minutes,
    @Nullable @Text(max = 2000) String commitments,
    @Nullable Boolean signed) {

  List<String> names() {
    return attendees == null ? List.of() : attendees;
  }

  /**
   * Refuses an interview without anybody or without a word.
   *
   * @throws ProblemException saying so
   */
  void requireComplete() {
    if (attended && (names().isEmpty() || minutes == null || minutes.isBlank())) {
      throw new ProblemException(HazardProblem.INTERVIEW_ATTENDEES, "attendees");
    }
  }
}
