package io.guapai.inspection.roster.avoidance;

import io.guapai.inspection.roster.Enterprise;
import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.RosterProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declared conflict of interest between an inspector and an enterprise. It lies where the
 * inspector acts.
 */
@Entity
public class Avoidance extends FiledDossier {

  static final Deed DECLARE = Deed.named("DECLARE", "申报回避");
  static final Deed END = Deed.named("END", "解除回避");

  private String account;
  private String certificateNo;
  private String certificateKey;
  private String inspectorName;
  private String checkedId;
  private String checkedName;

  @Enumerated(EnumType.STRING)
  private ConflictKind kind;

  private String reason;
  private LocalDate declaredOn;
  private @Nullable LocalDate endedOn;

  protected Avoidance() {}

  Avoidance(Inspector inspector, Enterprise enterprise, NewAvoidance said, By by, LocalDate today) {
    super(inspector.region());
    account = inspector.account();
    certificateNo = inspector.certificateNo();
    certificateKey = Typed.key(certificateNo);
    inspectorName = inspector.name();
    checkedId = enterprise.id();
    checkedName = enterprise.name();
    kind = said.kind();
    reason = said.reason();
    declaredOn = today;
    done(DECLARE, by, reason);
  }

  void end(String why, By by, LocalDate today) {
    done(END, by, why);
    endedOn = today;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed == END && endedOn != null
        ? new ProblemException(RosterProblem.AVOIDANCE_ENDED, null, endedOn.toString())
        : null;
  }

  String account() {
    return account;
  }

  AvoidanceView view() {
    return new AvoidanceView(
        id(),
        regionCode(),
        certificateNo,
        inspectorName,
        checkedId,
        checkedName,
        kind,
        reason,
        declaredOn,
        endedOn,
        version());
  }
}
