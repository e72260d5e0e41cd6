package io.guapai.hazard.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A risk point as it is shown.
 *
 * @param colourNow red while a major hazard is open at the point, else the colour of the revision;
 *     reckoned whenever it is shown
 * @param hazardsOpen hazards found at the point and still open
 * @param hazardsFound all hazards found at the point, rejected and merged ones left out
 * @param version to be sent as If-Match by who revises or withdraws it
 */
public record RiskPointView(
    String id,
    String enterpriseId,
    String regionCode,
    @JsonUnwrapped RiskRevision current,
    RiskColour colourNow,
    @Nullable Raised raised,
    long hazardsOpen,
    long hazardsFound,
    @Nullable Withdrawn withdrawn,
    long version) {

  /** Why the point is red now: a major hazard is open at it. */
  public record Raised(String hazardId, String hazardNo, String textZh, String textEn) {

    static Raised by(String hazardId, String hazardNo) {
      return new Raised(
          hazardId,
          hazardNo,
          "该风险点存在未销号的重大隐患%s".formatted(hazardNo),
          "The major hazard %s is open at this point".formatted(hazardNo));
    }
  }

  /** When and why it left the list. */
  public record Withdrawn(OffsetDateTime at, String by, String reason) {}
}
