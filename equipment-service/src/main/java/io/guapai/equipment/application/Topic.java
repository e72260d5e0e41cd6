package io.guapai.equipment.application;

import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.rule.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an application is about: units of their user, or cylinders of a filler. */
sealed interface Topic {

  /** How many there are. */
  int count();

  /** The documents that are needed for it. */
  RuleKind<RequiredPapers.Body> papers();

  /** Number of another application that is open about one of them. */
  Optional<String> openElsewhere(Applications applications);

  /** Units, each of them named. */
  record Units(List<UUID> ids) implements Topic {

    @Override
    public int count() {
      return ids.size();
    }

    @Override
    public RuleKind<RequiredPapers.Body> papers() {
      return RequiredPapers.OF_UNITS;
    }

    @Override
    public Optional<String> openElsewhere(Applications applications) {
      return applications.openAbout(ids);
    }
  }

  /**
   * Cylinders, which are registered by unit of filling (按单位): those of one class on a list.
   *
   * @param list id of the list
   * @param variety catalogue code: 2310, 2320 or 23T0
   */
  record Cylinders(UUID list, String variety, Medium medium, int count) implements Topic {

    @Override
    public RuleKind<RequiredPapers.Body> papers() {
      return RequiredPapers.OF_CYLINDERS;
    }

    @Override
    public Optional<String> openElsewhere(Applications applications) {
      return applications.openAboutCylinders(list);
    }
  }
}
