package io.guapai.contracts.hazard;

import io.guapai.contracts.EnterpriseFact;

/**
 * What happened to a hazard (隐患). A reader that switches over all of them sees that none is
 * missing.
 */
public sealed interface HazardFact extends EnterpriseFact
    permits HazardBroughtIn,
        HazardClosed,
        HazardDelisted,
        HazardDueSoon,
        HazardExtended,
        HazardGraded,
        HazardListed,
        HazardMerged,
        HazardOrdered,
        HazardOverdue,
        HazardOverdueWithdrawn,
        HazardPlanned,
        HazardRectified,
        HazardReported,
        HazardTransferred,
        InstrumentAnswered,
        InstrumentIssued,
        ListingDeclined,
        ListingProgressReported,
        ListingProposed,
        ListingPublished,
        OrderVoided,
        PenaltyWaived,
        SanctionDecided,
        SanctionProposed {

  /** Id of the hazard. */
  String hazardId();

  @Override
  default String subject() {
    return hazardId();
  }
}
