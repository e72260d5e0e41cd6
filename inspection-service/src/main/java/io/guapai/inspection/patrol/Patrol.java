package io.guapai.inspection.patrol;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.inspection.PatrolRecorded;
import io.guapai.inspection.premises.Countersignature;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.Signature;
import io.guapai.inspection.premises.SiteFindings;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.event.ListJson;
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

/** A round of a patrol team (巡查): recorded once, and nothing is done to it after. */
@Entity
public class Patrol extends FiledDossier {

  private static final Deed PATROL = Deed.named("PATROL", "巡查");

  private String enterpriseId;
  private LocalDate patrolledOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> team;

  @Convert(converter = StopsJson.class)
  private List<PatrolStop> stops;

  @Convert(converter = SiteFindings.Json.class)
  private List<SiteFinding> findings;

  @Enumerated(EnumType.STRING)
  private Signature countersigned;

  private @Nullable String signatory;
  private @Nullable String refusal;
  private String recordedBy;
  private Instant recordedAt;

  protected Patrol() {}

  /** One that is recorded now. */
  Patrol(Premises premises, NewPatrol said, List<String> team, List<SiteFinding> findings, By by) {
    super(premises.regionCode());
    enterpriseId = premises.enterpriseId();
    patrolledOn = said.on();
    this.team = team;
    stops = said.stops();
    this.findings = findings;
    Countersignature signed = said.countersignature().required();
    countersigned = signed.signature();
    signatory = signed.signatory();
    refusal = signed.refusal();
    recordedBy = by.actor();
    recordedAt = by.at();
    told(PATROL, by, null, this::fact);
  }

  /** Stops as JSON in the row. */
  static class StopsJson extends ListJson<PatrolStop> {

    StopsJson() {
      super(PatrolStop[].class);
    }
  }

  private PatrolRecorded fact() {
    return new PatrolRecorded(
        id().toString(),
        enterpriseId,
        regionCode(),
        stops.size(),
        patrolledOn,
        recordedBy,
        findings);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  PatrolView view(ZoneId zone) {
    return new PatrolView(
        id(),
        enterpriseId,
        regionCode(),
        patrolledOn,
        team,
        stops,
        findings,
        countersigned,
        signatory,
        refusal,
        recordedBy,
        recordedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
