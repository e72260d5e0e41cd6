package io.guapai.equipment.imports;

/**
 * Why a row does not enter the register. The comments name the arguments of the text in the bundles
 * {@code rejections}.
 */
enum RejectionReason {
  /** Number of fields in the row and in the header. */
  WRONG_WIDTH,
  /** Column or field. */
  MISSING_VALUE,
  /** Field, value. */
  UNMAPPED_VALUE,
  /** Field, length allowed. */
  TOO_LONG,
  /** Field. */
  CONTROL_CHARACTER,
  /** Value. */
  UNKNOWN_REGION,
  /** Region, the uploader's territory. */
  OUTSIDE_SCOPE,
  /** Record number, the uploader's territory. */
  RECORD_ELSEWHERE,
  /** Value. */
  UNKNOWN_VARIETY,
  /** Field, value. */
  BAD_DATE,
  /** Field, date. */
  FUTURE_DATE,
  /** Field, variety. */
  NO_CYCLE,
  /** Detail, value, unit. */
  BAD_NUMBER,
  /** First use, next inspection. */
  DATES_REVERSED,
  /** Value, reason in English, reason in Chinese. */
  BAD_CREDIT_CODE,
  /** Value, reason in English, reason in Chinese. */
  BAD_EQUIPMENT_CODE,
  /** Value. */
  EQUIPMENT_CODE_TAKEN,
  /** Value. */
  DUPLICATE_RECORD_NO,
  /** Provisional id, name of the enterprise that has it here. */
  ENTERPRISE_ID_TAKEN,
  /** Name of the enterprise. */
  ENTERPRISE_CLOSED,
  /** Id. */
  UNKNOWN_ENTERPRISE,
  /** Code. */
  CYLINDER_CODE_TAKEN,
  /** Field, reason in English, reason in Chinese. */
  REFUSED_BY_RULE
}
