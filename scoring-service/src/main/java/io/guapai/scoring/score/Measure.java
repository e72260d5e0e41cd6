package io.guapai.scoring.score;

/** What a criterion is counted from. */
public enum Measure {
  /** 注册登记率: registered units in use of all units in use. */
  REGISTRATION_RATE,
  /** 定期检验率: units in use with a valid inspection of those whose inspection is known. */
  VALID_INSPECTION_RATE,
  /** 按期整改率: hazards closed by their date of those closed this year or overdue. */
  ON_TIME_RECTIFICATION,
  /** 重复隐患: hazards of one code on one unit beyond the first, of those reported this year. */
  REPEAT_HAZARDS
}
