package io.guapai.inspection.institute;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institute that can be applied to.
 *
 * @param institute id of its organization, which an application names
 * @param regions territories that it inspects in
 * @param licences what it is approved for; none where nothing is known of it
 * @param standing how it stands today towards the units that were asked about; null when none were
 */
public record InstituteView(
    String institute,
    String name,
    List<String> regions,
    List<ApprovalView> licences,
    @Nullable Standing standing) {

  /**
   * An approval as it is now.
   *
   * @param covers entries of the catalogue
   */
  public record ApprovalView(
      String licenceNo,
      LicenceKind kind,
      List<String> covers,
      LicenceState state,
      LocalDate issuedOn,
      LocalDate validUntil) {

    static ApprovalView of(Approval.State state) {
      return new ApprovalView(
          state.licenceNo(),
          state.kind(),
          state.covers(),
          state.state(),
          state.issuedOn(),
          state.validUntil());
    }
  }
}
