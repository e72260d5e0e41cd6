package io.guapai.runtime.act;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty that an act gives rise to.
 *
 * @param paper the paper in the dossier's file that it is owed for
 * @param authority territory of the authority that owes it
 * @param term the term that the act sets; null for that of the rules in force
 */
public record Owing(DutyKind kind, UUID paper, RegionCode authority, @Nullable Term term) {

  /** Until when something is owed. */
  public interface Term {

    /** The last day in time. */
    LocalDate date();

    /** The first instant too late. */
    Instant expiresAt();

    /** Why it is that day, as JSON. */
    String explanation();
  }

  /** A duty within the term of the rules in force. */
  public Owing(DutyKind kind, UUID paper, RegionCode authority) {
    this(kind, paper, authority, null);
  }
}
