package io.guapai.hazard.listing.acceptance;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.hazard.rectification.Independence;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The opinion of a field review of a listed hazard (验收意见).
 *
 * @param members who took part
 * @param defects what is not in order; required when it failed
 * @param rectifiedOn day of the rectification as they found it; required when an overdue hazard
 *     passes
 */
@Schema
public record Acceptance(
    @NotNull @Size(max = 20) List<@NotNull @Valid Member> members,
    @NotNull Boolean passed,
    @NotBlank @Text(max = 2000) String opinion,
    @Nullable @Size(max = 50) List<@NotBlank @Text(max = 500) String> defects,
    @Nullable LocalDate rectifiedOn) {

  /**
   * A member of the review.
   *
   * @param expert of a panel, and no inspector
   * @param certificateNo of an inspector, by which the register knows who it is
   * @param conflictDeclared has declared to have no interest in the matter (回避声明)
   */
  public record Member(
      @NotBlank @Text(max = 100) String name,
      @NotBlank @Text(max = 200) String unit,
      boolean expert,
      boolean conflictDeclared,
      @TypedNumber @Nullable @Text(max = 64) String certificateNo) {}

  /** The certificates of the members who are no experts. */
  List<String> certificates() {
    return members.stream()
        .filter(member -> !member.expert())
        .map(member -> Objects.requireNonNullElse(member.certificateNo(), ""))
        .toList();
  }

  /**
   * Refuses a review by too few persons, by one who had a part in the matter or did not declare to
   * have none, and one that fails without saying why.
   *
   * @param least how many different members it takes
   * @param involved who reported the hazard, who rectified it and who said so
   * @throws ProblemException naming what is wrong (422)
   */
  void requireSound(int least, Collection<String> involved) {
    List<String> names = members.stream().map(Member::name).toList();
    if (Independence.persons(names) < least) {
      throw new ProblemException(
          HazardProblem.TOO_FEW_REVIEWERS, "members", least, String.join(", ", names));
    }
    Independence.require("members", names, involved);
    members.stream()
        .filter(member -> !member.conflictDeclared())
        .findFirst()
        .ifPresent(
            member -> {
              throw new ProblemException(
                  HazardProblem.CONFLICT_UNDECLARED, "members", member.name());
            });
    if (!passed && defectsOrNone().isEmpty()) {
      throw new ProblemException(HazardProblem.DEFECTS_REQUIRED, "defects");
    }
  }

  List<String> defectsOrNone() {
    return Objects.requireNonNullElse(defects, List.of());
  }
}
