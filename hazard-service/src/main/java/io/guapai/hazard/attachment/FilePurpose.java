package io.guapai.hazard.attachment;

/** What a file shows. */
public enum FilePurpose {
  /** The hazard as it was found. */
  FOUND,
  /** Before the rectification. */
  BEFORE,
  /** After the rectification. */
  AFTER,
  /** The rectification plan (整改方案). */
  PLAN,
  /** The emergency plan (应急预案). */
  EMERGENCY_PLAN,
  /** The rectification under way. */
  PROGRESS,
  /** An order of the authority, or the evidence of its service or refusal; for officers only. */
  ORDER,
  OTHER
}
