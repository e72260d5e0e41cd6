package io.guapai.contracts;

/** A fact about a unit of equipment, whichever service tells it. */
public interface UnitFact extends EnterpriseFact, AboutUnit {

  @Override
  String equipmentId();

  @Override
  default boolean ofEntry() {
    return true;
  }

  @Override
  default String subject() {
    return equipmentId();
  }
}
