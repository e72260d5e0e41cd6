package io.guapai.hazard.lifecycle;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.party.Parties;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets an inspection institute report on any registered unit, which it owes at once (特种设备安全法 §53),
 * and act on what it reported. It has no territory of its own, so that its writes run in the scope
 * of the platform, after row-level security has shown that the hazard is its own. Everybody else
 * works in their own scope.
 */
@ApplicationScoped
public class Reach {

  private final Caller caller;
  private final Hazards hazards;
  private final Parties parties;

  public Reach(Caller caller, Hazards hazards, Parties parties) {
    this.caller = caller;
    this.hazards = hazards;
    this.parties = parties;
  }

  /**
   * Runs work on any registered unit. Not inside a transaction.
   *
   * @throws ProblemException when nobody registered the institute (403)
   */
  public <T> T anywhere(Supplier<T> work) {
    if (!institute()) {
      return work.get();
    }
    parties.acting(caller, OrganizationKind.INSTITUTE);
    return Scopes.with(Scope.SYSTEM, work::get);
  }

  /**
   * Runs work on a hazard. Not inside a transaction.
   *
   * @throws ProblemException when the caller does not see it, or it is no report of his institute
   *     (404)
   */
  public <T> T to(UUID hazard, Supplier<T> work) {
    if (!institute()) {
      return work.get();
    }
    QuarkusTransaction.requiringNew().run(() -> requireOwn(hazards.require(hazard)));
    return anywhere(work);
  }

  /** What is assigned to it, it may see; only what it reported it may add to. */
  private void requireOwn(Hazard hazard) {
    if (!Objects.equals(caller.organization(), hazard.origin().reportedFor())) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "hazard", hazard.id());
    }
  }

  /** Whether the caller acts for an institute. */
  public boolean institute() {
    return caller.has(Role.INSTITUTE);
  }
}
