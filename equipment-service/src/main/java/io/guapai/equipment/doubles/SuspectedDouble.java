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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two entries of the register that may be one (疑似重复). It is found by {@link FindingDoubles}; a
 * person merges them, or says that they are two.
 */
@Entity
public class SuspectedDouble extends FiledDossier {

  static final Deed FIND = Deed.named("FIND", "发现疑似重复");
  static final Deed DIFFER = Deed.named("DIFFER", "确认不是同一个");
  static final Deed MERGE = Deed.named("MERGE", "合并");
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
  private @Nullable String stays;

  protected SuspectedDouble() {}

  /** A person found out that they are two; they are not suspected again. */
  void differ(String why, By by) {
    done(DIFFER, by, why);
    decide(DoubleState.DIFFERENT, why, by);
  }

  /** A person found out that they are one, and which entry stays. */
  void merge(DoubleEntry staying, String why, By by) {
    done(MERGE, by, why);
    stays = staying == DoubleEntry.FIRST ? firstId : secondId;
    decide(DoubleState.MERGED, why, by);
  }

  /** Id of the entry that stays, once they were merged. */
  String stays() {
    return Objects.requireNonNull(stays);
  }

  /** Id of the entry that gave way. */
  String gone() {
    return stays().equals(firstId) ? secondId : firstId;
  }

  private void decide(DoubleState decided, String why, By by) {
    state = decided;
    note = why;
    decidedBy = by.actor();
    decidedAt = by.at();
  }

  DoubleSubject subject() {
    return subject;
  }

  /** Entries that were found to be one before they could be merged still can be. */
  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return state == DoubleState.OPEN || state == DoubleState.SAME && deed.equals(MERGE)
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
        stays,
        version());
  }
}
