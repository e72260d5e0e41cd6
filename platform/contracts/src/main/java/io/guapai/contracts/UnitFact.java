package io.guapai.contracts;

/** A fact about a unit of equipment, whichever service tells it. */
public interface UnitFact extends EnterpriseFact {

  /** Id of the unit in the register. */
  String equipmentId();

  @Override
  default String subject() {
    return equipmentId();
  }
}
