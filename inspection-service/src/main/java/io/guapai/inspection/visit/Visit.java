package io.guapai.inspection.visit;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.inspection.VisitRecorded;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A visit of an enterprise (走访): recorded once, and nothing is done to it after. */
@Entity
public class Visit extends FiledDossier {

  private static final Deed VISIT = Deed.named("VISIT", "走访");

  private String enterpriseId;
  private int year;
  private LocalDate visitedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> purposes;

  private String visitors;
  private String told;
  private @Nullable String materials;
  private @Nullable String noticeOf;

  @Convert(converter = SiteFindings.Json.class)
  private List<SiteFinding> findings;

  @Enumerated(EnumType.STRING)
  private Signature countersigned;

  private @Nullable String signatory;
  private @Nullable String refusal;
  private String recordedBy;
  private Instant recordedAt;

  protected Visit() {}

  /** One that is recorded now. */
  Visit(Premises premises, NewVisit said, List<SiteFinding> findings, By by) {
    super(premises.regionCode());
    enterpriseId = premises.enterpriseId();
    year = said.on().getYear();
    visitedOn = said.on();
    purposes = said.purposes().stream().distinct().sorted().map(VisitPurpose::name).toList();
    visitors = said.visitors();
    told = said.told();
    materials = said.materials();
    noticeOf = said.noticeOf();
    this.findings = findings;
    Countersignature signed = said.countersignature().required();
    countersigned = signed.signature();
    signatory = signed.signatory();
    refusal = signed.refusal();
    recordedBy = by.actor();
    recordedAt = by.at();
    told(VISIT, by, null, this::fact);
  }

  private VisitRecorded fact() {
    return new VisitRecorded(
        id().toString(),
        enterpriseId,
        regionCode(),
        noticeOf != null,
        visitedOn,
        recordedBy,
        findings);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  VisitView view(ZoneId zone) {
    return new VisitView(
        id(),
        enterpriseId,
        regionCode(),
        year,
        visitedOn,
        purposes.stream().map(VisitPurpose::valueOf).toList(),
        visitors,
        told,
        materials,
        noticeOf,
        findings,
        countersigned,
        signatory,
        refusal,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
