package io.guapai.hazard.grading;

import io.guapai.contracts.Grade;
import io.guapai.hazard.Mark;

/**
 * An entry of the lists of hazards, such as an item of GB 45067-2024 or a case of O57 art. 25.
 *
 * @param grade the grade that the entry stands for
 * @param basis the article
 * @param severe a severe hazard (严重事故隐患) in the sense of O57 art. 25
 */
public record HazardCode(
    String code,
    String titleZh,
    String titleEn,
    Grade grade,
    String basis,
    Mark mark,
    boolean severe) {

  /** Whether the entry itself decides the grade, with no officer's judgement. */
  public boolean gradesByItself() {
    return grade == Grade.MAJOR;
  }

  /** The grade by the entry itself. */
  public Decision decision() {
    return new Decision(grade, basis + mark.zh() + mark.en(), severe);
  }
}
