package io.guapai.hazard.order;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order as the inspectors write it.
 *
 * @param inspectors at least two (特种设备安全法 §65, 总局令57号 §19)
 * @param problems what they found
 * @param violatedArticles law and article, one each
 * @param basis what empowers them to order
 * @param deadline last day to comply
 * @param deadlineReason why it is later than the deadline in force; required then
 * @param measures what is ordered
 * @param deliveredTo who took it for the unit; null while nobody has
 * @param refusedToSign how the refusal to sign was witnessed; null when nobody refused
 */
@Schema
public record NewOrder(
    @NotNull @Size(max = 10) List<@NotNull @Valid Inspector> inspectors,
    @NotBlank @Text(max = 2000) String problems,
    @NotNull @Size(min = 1, max = 20) List<@NotBlank @Text(max = 200) String> violatedArticles,
    @NotBlank @Text(max = 500) String basis,
    @NotNull LocalDate deadline,
    @Nullable @Text(max = 1000) String deadlineReason,
    @NotBlank @Text(max = 2000) String measures,
    @Nullable @Valid Recipient deliveredTo,
    @Nullable @Valid RefusalToSign refusedToSign) {

  /** An inspector with the number of the certificate. */
  public record Inspector(
      @TypedName @NotBlank @Text(max = 100) String name,
      @TypedNumber @NotBlank @Text(max = 64) String certificateNo) {}

  /** Who took the order for the unit. */
  public record Recipient(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}

  /** A refusal to sign is put on record with a witness, photograph or video (总局令57号 §27). */
  public record RefusalToSign(
      @NotBlank @Text(max = 200) String witness, @NotBlank @Text(max = 1000) String evidence) {}

  /**
   * Refuses an order by fewer than two certified inspectors.
   *
   * @throws ProblemException naming those given
   */
  void requireTwoCertified() {
    if (distinct(Inspector::name) < 2 || distinct(Inspector::certificateNo) < inspectors.size()) {
      throw new ProblemException(
          HazardProblem.TWO_CERTIFIED_INSPECTORS,
          "inspectors",
          inspectors.stream()
              .map(inspector -> inspector.name() + " (" + inspector.certificateNo() + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  /**
   * Refuses an order that was both taken and refused.
   *
   * @throws ProblemException saying so
   */
  void requireOneDelivery() {
    if (deliveredTo != null && refusedToSign != null) {
      throw new ProblemException(HazardProblem.SIGNED_AND_REFUSED, "refusedToSign");
    }
  }

  private long distinct(Function<Inspector, String> part) {
    return inspectors.stream().map(part).map(Typed::key).distinct().count();
  }
}
