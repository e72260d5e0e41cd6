package io.guapai.equipment.doubles;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two entries of the register that may be one (疑似重复). It is found by {@link FindingDoubles};
 * enterprises are merged by their own act, which settles it.
 */
@Entity
public class SuspectedDouble extends FiledDossier {

  static final Deed FIND = Deed.named("FIND", "发现疑似重复");
  static final Deed DIFFER = Deed.named("DIFFER", "确认不是同一个");
  static final Deed EQUATE = Deed.named("EQUATE", "确认是同一个");
  static final Deed SETTLE = Deed.named("SETTLE", "无须再核对");

  @Enumerated(EnumType.STRING)
  private DoubleSubject subject;

  private String firstId;
  private String firstNo;
  private String firstName;
  private String secondId;
  private String secondNo;
  private String secondName;
  private String enterpriseId;

  @Enumerated(EnumType.STRING)
  private Likeness reason;

  @Enumerated(EnumType.STRING)
  private DoubleState state;

  private Instant foundAt;
  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;
  private @Nullable String note;

  protected SuspectedDouble() {}

  /** A person found out that they are two; they are not suspected again. */
  void differ(String why, By by) {
    done(DIFFER, by, why);
    decide(DoubleState.DIFFERENT, why, by);
  }

  /** A person found out that they are one. */
  void equate(String why, By by) {
    done(EQUATE, by, why);
    decide(DoubleState.SAME, why, by);
  }

  private void decide(DoubleState decided, String why, By by) {
    state = decided;
    note = why;
    decidedBy = by.actor();
    decidedAt = by.at();
  }

  /**
   * Refuses what is done to units only.
   *
   * @throws ProblemException of enterprises, which are merged by their own act (422)
   */
  void requireUnits() {
    if (subject != DoubleSubject.EQUIPMENT) {
      throw new ProblemException(EquipmentProblem.MERGE_ENTERPRISES, null, firstId, secondId);
    }
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return state == DoubleState.OPEN
        ? null
        : new ProblemException(EquipmentProblem.DOUBLE_DECIDED, "state", state);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  DoubleView view() {
    return new DoubleView(
        id(),
        subject,
        reason,
        state,
        new DoubleView.Entry(firstId, firstNo, firstName),
        new DoubleView.Entry(secondId, secondNo, secondName),
        enterpriseId,
        regionCode(),
        foundAt,
        decidedBy,
        decidedAt,
        note,
        version());
  }
}
