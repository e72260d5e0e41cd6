package io.guapai.contracts.agency;

import io.guapai.contracts.Fact;

/** What an inspection institute posts of a paper of its own, in nobody else's name. */
public sealed interface InstituteReport extends Fact
    permits InspectionReported, VisitReported, ReportWithdrawn {

  /** Number of the paper, given by the institute. */
  String reportNo();

  /** The institute, which is the sender. */
  String institute();
}
