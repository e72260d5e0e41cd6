package io.guapai.hazard.emergency;

import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;

/** An emergency plan (应急预案) that an enterprise filed, revises and drills; nothing ends it. */
@Entity
public class EmergencyPlan extends FiledDossier {

  static final Deed FILE = Deed.named("FILE", "备案");
  static final Deed REVISE = Deed.named("REVISE", "修订");
  static final Deed DRILL = Deed.named("DRILL", "演练");

  private String enterpriseId;
  private int revision;

  protected EmergencyPlan() {}

  /** A plan that is filed. */
  EmergencyPlan(Site site, By by) {
    super(site.regionCode());
    enterpriseId = site.enterpriseId();
    revision = 1;
    done(FILE, by, null);
  }

  void revise(By by) {
    done(REVISE, by, null);
    revision++;
  }

  void drill(By by) {
    done(DRILL, by, null);
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
