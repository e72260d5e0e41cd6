package io.guapai.contracts;

import java.time.LocalDate;
import java.util.List;

/** A fact about an enterprise that somebody was there, and what he found amiss. */
public interface FindsOnSite extends EnterpriseFact {

  /** Id of the record; with the place of a finding in the list it is what the hazard rests on. */
  @Override
  String subject();

  /** Day on which it was found. */
  LocalDate foundOn();

  /** Who found it, as the histories of hazards name him. */
  String foundBy();

  /** How it was found. */
  SourceKind sourceKind();

  /** What is amiss; empty when nothing is. */
  List<SiteFinding> findings();
}
