package io.guapai.inspection.institute;

import io.guapai.contracts.Description;

/** What the authority does about a report beyond an approval. */
public enum UnapprovedOutcome {
  @Description("the approval was shown, the report stands 核实有资格，报告有效")
  STANDS,
  @Description("the unit is to be inspected again 责令重新检验")
  INSPECT_AGAIN,
  @Description("handed over to be dealt with under the law 移送查处")
  REFERRED
}
