package io.guapai.hazard.code;

import io.guapai.contracts.Grade;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.rule.Mark;
import io.guapai.runtime.text.Typed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An entry of the lists of hazards, such as an item of GB 45067-2024 or a case of O57 art. 25.
 *
 * @param grade the grade that the entry stands for
 * @param basis the article
 * @param severe a severe hazard (严重事故隐患) in the sense of O57 art. 25
 * @param catchAll takes what no other entry does, so that it says nothing of the fault
 * @param ofEnterprise may be found at an enterprise itself, with no unit of equipment
 */
public record HazardCode(
    String code,
    String titleZh,
    String titleEn,
    Grade grade,
    String basis,
    Mark mark,
    boolean severe,
    boolean catchAll,
    boolean ofEnterprise) {

  /** Whether the entry itself decides the grade, with no officer's judgement. */
  public boolean gradesByItself() {
    return grade == Grade.MAJOR;
  }

  /**
   * What tells faults of a unit under this entry apart: empty, unless it takes all; then faults
   * with the same description, however it is written, are the same.
   */
  public String fault(String description) {
    if (!catchAll) {
      return "";
    }
    String folded = Typed.key(description.replaceAll("\\s+", " "));
    return UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether it may be found there: most entries are about equipment. */
  public boolean fits(Subject subject) {
    return ofEnterprise || subject.equipmentId() != null;
  }

  /** The grade by the entry itself. */
  public Decision decision() {
    return new Decision(grade, basis + mark.zh() + mark.en(), severe);
  }
}
