package io.guapai.equipment.imports;

import io.guapai.runtime.profile.Reason;

/**
 * Why the register does not take a row that can be read. The comments name the arguments of the
 * text in the bundles {@code rejections}.
 */
enum RegisterReason implements Reason {
  /** Record number, the uploader's territory. */
  RECORD_ELSEWHERE,
  /** Value. */
  UNKNOWN_VARIETY,
  /** First use, next inspection. */
  DATES_REVERSED,
  /** Value, reason in English, reason in Chinese. */
  BAD_EQUIPMENT_CODE,
  /** Value. */
  EQUIPMENT_CODE_TAKEN,
  /** Provisional id, name of the enterprise that has it here. */
  ENTERPRISE_ID_TAKEN,
  /** Name of the enterprise. */
  ENTERPRISE_CLOSED,
  /** Id. */
  UNKNOWN_ENTERPRISE,
  /** Code. */
  CYLINDER_CODE_TAKEN
}
