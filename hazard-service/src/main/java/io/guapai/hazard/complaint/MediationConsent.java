package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Both parties want the authority to mediate (双方同意调解).
 *
 * @param respondent whom the complaint is about
 * @param complainantAgreedOn day on which the sender agreed
 * @param respondentAgreedOn day on which the respondent agreed
 */
@Schema
public record MediationConsent(
    @NotBlank @Text(max = 200) String respondent,
    @NotNull LocalDate complainantAgreedOn,
    @NotNull LocalDate respondentAgreedOn) {

  /**
   * Refuses an agreement before there was a complaint, and one to come.
   *
   * @throws ProblemException naming the first and the last day that it may be of (422)
   */
  public void requirePlausible(LocalDate received, LocalDate today) {
    require("complainantAgreedOn", complainantAgreedOn, received, today);
    require("respondentAgreedOn", respondentAgreedOn, received, today);
  }

  private static void require(String field, LocalDate day, LocalDate first, LocalDate last) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new ProblemException(
          HazardProblem.DATE_OF_PAPER, field, day.toString(), first.toString(), last.toString());
    }
  }
}
