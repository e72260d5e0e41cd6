package io.guapai.hazard.risk;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A risk point (风险点) on the list of its enterprise: revised as often as need be, taken off once.
 */
@Entity
public class RiskPoint extends FiledDossier {

  static final Deed REGISTER = Deed.named("REGISTER", "登记");
  static final Deed REVISE = Deed.named("REVISE", "修订");
  static final Deed WITHDRAW = Deed.named("WITHDRAW", "移出清单");

  private String enterpriseId;
  private int revision;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawnBy;
  private @Nullable String withdrawalReason;

  protected RiskPoint() {}

  /** A point that comes on the list. */
  RiskPoint(Site site, By by) {
    super(site.regionCode());
    enterpriseId = site.enterpriseId();
    revision = 1;
    done(REGISTER, by, null);
  }

  void revise(Site site, By by) {
    done(REVISE, by, null);
    moveTo(site.regionCode());
    revision++;
  }

  void withdraw(String reason, By by) {
    done(WITHDRAW, by, reason);
    withdrawnAt = by.at();
    withdrawnBy = by.actor();
    withdrawalReason = reason;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return withdrawnAt == null
        ? null
        : new ProblemException(HazardProblem.RISK_POINT_WITHDRAWN, null);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  /** Number of the revision in force. */
  int revision() {
    return revision;
  }
}
