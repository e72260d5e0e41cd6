package io.guapai.contracts;

import java.util.Objects;

/** One of the things that an accident did, and how much of it. */
@Description("What an accident did, and how much of it (事故后果)")
public record Consequence(
    @Description("What is counted (后果类别)") ConsequenceKind kind,
    @Description("How much, in the unit of the kind; not negative (数量)") int amount) {

  /** Refuses a null where the contract requires a value. */
  public Consequence {
    Objects.requireNonNull(kind, "kind");
  }
}
