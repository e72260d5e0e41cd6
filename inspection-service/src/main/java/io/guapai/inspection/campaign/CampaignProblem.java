package io.guapai.inspection.campaign;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a special campaign is refused. */
public enum CampaignProblem implements ProblemType {
  /** Its stages follow each other, each within its days. */
  STAGES_OUT_OF_ORDER(422),
  /** It has a stage in which enterprises check themselves, and one of checks. */
  STAGE_MISSING(422),
  CAMPAIGN_STATE(409);

  private final int status;

  CampaignProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
