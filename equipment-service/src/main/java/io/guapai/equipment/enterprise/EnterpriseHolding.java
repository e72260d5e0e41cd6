package io.guapai.equipment.enterprise;

/** What else an enterprise has that goes over when its entry is merged into another one: a bean. */
public interface EnterpriseHolding {

  /** What one entry had is the other's from then on. */
  void take(Enterprise former, Enterprise into);
}
