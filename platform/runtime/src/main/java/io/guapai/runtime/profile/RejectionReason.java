package io.guapai.runtime.profile;

/**
 * Why a row of whatever subject does not enter. The comments name the arguments of the text in the
 * bundles {@code platform-rejections}.
 */
public enum RejectionReason implements Reason {
  /** Number of fields in the row and in the header. */
  WRONG_WIDTH,
  /** Column or field. */
  MISSING_VALUE,
  /** RowField, value. */
  UNMAPPED_VALUE,
  /** RowField, length allowed. */
  TOO_LONG,
  /** RowField. */
  CONTROL_CHARACTER,
  /** Value. */
  UNKNOWN_REGION,
  /** Region, the uploader's territory. */
  OUTSIDE_SCOPE,
  /** RowField, value. */
  BAD_DATE,
  /** RowField, date. */
  FUTURE_DATE,
  /** RowField, variety. */
  NO_CYCLE,
  /** Detail, value, unit. */
  BAD_NUMBER,
  /** Value, reason in English, reason in Chinese. */
  BAD_CREDIT_CODE,
  /** Value. */
  DUPLICATE_RECORD_NO,
  /** RowField, reason in English, reason in Chinese. */
  REFUSED_BY_RULE
}
