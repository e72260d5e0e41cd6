package io.guapai.equipment.term;

/** The terms that the register reckons with. */
public enum Term {
  /** From first use to use registration (使用登记). */
  USE_REGISTRATION,
  /** How long before its date an inspection counts as due soon. */
  INSPECTION_DUE_SOON,
  /** How long a unit may rest before it must be inspected to be used again. */
  RESTART_INSPECTION
}
