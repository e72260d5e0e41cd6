package io.guapai.hazard.screening;

import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A screening that took place (隐患排查): recorded once, and nothing is done to it after. */
@Entity
public class Screening extends FiledDossier {

  private static final Deed RECORD = Deed.named("RECORD", "登记排查");

  private String enterpriseId;
  private @Nullable String equipmentNo;

  @Enumerated(EnumType.STRING)
  private ScreeningKind kind;

  private LocalDate screenedOn;
  private String screenedBy;
  private int findings;
  private @Nullable String note;
  private String recordedBy;
  private Instant recordedAt;
  private boolean demonstration;
  private boolean late;

  protected Screening() {}

  /**
   * One that is recorded now.
   *
   * @param late whether it is recorded later than it should be
   * @param demonstration whether its enterprise is demonstration data
   */
  Screening(Site site, NewScreening said, boolean late, boolean demonstration, By by) {
    super(site.regionCode());
    enterpriseId = site.enterpriseId();
    equipmentNo = said.equipmentNo();
    kind = said.kind();
    screenedOn = said.on();
    screenedBy = Objects.requireNonNullElse(said.by(), by.actor());
    findings = said.findings();
    note = said.note();
    recordedBy = by.actor();
    recordedAt = by.at();
    this.demonstration = demonstration;
    this.late = late;
    told(
        RECORD,
        by,
        null,
        () ->
            new ScreeningRecorded(
                id().toString(),
                enterpriseId,
                regionCode(),
                equipmentNo,
                kind,
                screenedOn,
                findings,
                late));
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }
}
