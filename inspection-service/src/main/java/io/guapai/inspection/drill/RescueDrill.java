package io.guapai.inspection.drill;

import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A drill of rescue from a lift: recorded once, and nothing is done to it after. */
@Entity
public class RescueDrill extends FiledDossier {

  private static final Deed RECORD = Deed.named("RECORD", "登记演练");

  /** So many characters of a variety are the type of a lift. */
  private static final int TYPE = 2;

  private String enterpriseId;
  private String equipmentId;
  private String equipmentNo;
  private String liftType;
  private String heldBy;
  private LocalDate heldOn;
  private String scenario;
  private int participants;
  private @Nullable String shortcomings;
  private @Nullable String measures;
  private String recordedBy;
  private Instant recordedAt;

  protected RescueDrill() {}

  RescueDrill(Subject unit, NewDrill said, String party, By by) {
    super(unit.regionCode());
    enterpriseId = unit.enterpriseId();
    equipmentId = unit.equipmentId();
    equipmentNo = unit.equipmentNo();
    liftType = unit.variety().substring(0, TYPE);
    heldBy = party;
    heldOn = said.heldOn();
    scenario = said.scenario();
    participants = said.participants();
    shortcomings = said.shortcomings();
    measures = said.measures();
    recordedBy = by.actor();
    recordedAt = by.at();
    done(RECORD, by, null);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  DrillView view(ZoneId zone) {
    return new DrillView(
        id(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode(),
        liftType,
        heldBy,
        heldOn,
        scenario,
        participants,
        shortcomings,
        measures,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
