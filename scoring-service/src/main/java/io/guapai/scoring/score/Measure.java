package io.guapai.scoring.score;

/** What a criterion is counted from. */
public enum Measure {
  /** 注册登记率: registered units in use of all units in use. */
  REGISTRATION_RATE,
  /** 定期检验率: units in use with a valid inspection of those whose inspection is known. */
  VALID_INSPECTION_RATE,
  /**
   * 持证率: operators at work with a valid certificate of all at work. Units that need an operator and
   * have none are not told.
   */
  CERTIFICATE_RATE,
  /**
   * 安全总监、安全员配备: posts that are filled of a safety director and, for each kind of equipment in use,
   * an officer for all of it (市场监管总局令第74号). Who was told to have none ever is not judged: the law
   * asks for the appointment, and not for its entry here.
   */
  SAFETY_STAFF,
  /** 日管控、周排查、月调度: those recorded in time of those due in the year's completed months. */
  CONTROLS_RECORDED,
  /** 按期整改率: hazards closed by their date of those closed this year or overdue. */
  ON_TIME_RECTIFICATION,
  /** 重复隐患: hazards of one code on one unit beyond the first, of those reported this year. */
  REPEAT_HAZARDS,
  /** 充装检查: fillings of the year with a check before, of all. */
  CHECKED_FILLINGS,
  /** 安全生产责任保险: whether the enterprise is insured; without a case when it is not. */
  INSURED,
  /** 专家诊断: whether the enterprise took one this year; without a case when it did not. */
  EXPERT_DIAGNOSIS
}
