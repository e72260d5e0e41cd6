package io.guapai.inspection.confirmation;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.inspection.premises.Countersignature;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.Signature;
import io.guapai.inspection.premises.SiteFindings;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three confirmations of an enterprise (三确认): recorded once, and nothing is done to them after. */
@Entity
public class Confirmation extends FiledDossier {

  private static final Deed CONFIRM = Deed.named("CONFIRM", "三确认");

  private String enterpriseId;
  private int year;
  private LocalDate confirmedOn;
  private boolean followUp;
  private int unitsFound;
  private int unitsRegistered;
  private int operators;
  private int certified;

  @Enumerated(EnumType.STRING)
  private SafetySystem safetySystem;

  @Convert(converter = SiteFindings.Json.class)
  private List<SiteFinding> findings;

  @Enumerated(EnumType.STRING)
  private Signature countersigned;

  private @Nullable String signatory;
  private @Nullable String refusal;
  private @Nullable String note;
  private String recordedBy;
  private Instant recordedAt;

  protected Confirmation() {}

  /**
   * One that is recorded now.
   *
   * @param followUp whether the year had one before
   */
  Confirmation(
      Premises premises,
      NewConfirmation said,
      List<SiteFinding> findings,
      boolean followUp,
      By by) {
    super(premises.regionCode());
    enterpriseId = premises.enterpriseId();
    year = said.on().getYear();
    confirmedOn = said.on();
    this.followUp = followUp;
    unitsFound = said.unitsFound();
    unitsRegistered = premises.units();
    operators = said.operators();
    certified = said.certified();
    safetySystem = said.safetySystem();
    this.findings = findings;
    Countersignature signed = said.countersignature().required();
    countersigned = signed.signature();
    signatory = signed.signatory();
    refusal = signed.refusal();
    note = said.note();
    recordedBy = by.actor();
    recordedAt = by.at();
    told(CONFIRM, by, null, this::fact);
  }

  private ConfirmationsRecorded fact() {
    return new ConfirmationsRecorded(
        id().toString(),
        enterpriseId,
        regionCode(),
        year,
        followUp,
        unitsFound,
        unitsRegistered,
        operators,
        certified,
        confirmedOn,
        recordedBy,
        findings);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  ConfirmationView view(ZoneId zone) {
    return new ConfirmationView(
        id(),
        enterpriseId,
        regionCode(),
        year,
        confirmedOn,
        followUp,
        unitsFound,
        unitsRegistered,
        operators,
        certified,
        safetySystem,
        findings,
        countersigned,
        signatory,
        refusal,
        note,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
