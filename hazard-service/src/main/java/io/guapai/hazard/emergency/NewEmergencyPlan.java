package io.guapai.hazard.emergency;

import io.guapai.hazard.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise does when an accident happens (应急预案): a plan, or a revision of one.
 *
 * @param accidents the kinds of accident that it is for
 * @param startsWhen the conditions on which it is started
 * @param stopsWhen the conditions on which it is stopped
 * @param reviewedOn when it was last reviewed; null when never
 * @param trainedOn when people were last trained in it; null when never
 */
@Schema
public record NewEmergencyPlan(
    @NotBlank @Text(max = 200) String title,
    @NotEmpty @Size(max = 20) List<@NotBlank @Text(max = 100) String> accidents,
    @NotBlank @Text(max = 1000) String startsWhen,
    @NotBlank @Text(max = 1000) String stopsWhen,
    @NotNull @Valid Responsible responsible,
    @Nullable LocalDate reviewedOn,
    @Nullable LocalDate trainedOn,
    @NotBlank @Text(max = 20_000) String text) {

  /** Who directs the response. */
  public record Responsible(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}
}
