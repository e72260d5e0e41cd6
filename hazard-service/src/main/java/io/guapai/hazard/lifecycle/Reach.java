package io.guapai.hazard.lifecycle;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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

  public Reach(Caller caller, Hazards hazards) {
    this.caller = caller;
    this.hazards = hazards;
  }

  /** Runs work on any registered unit. Not inside a transaction. */
  public <T> T anywhere(Supplier<T> work) {
    if (!institute()) {
      return work.get();
    }
    if (caller.organization() == null) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "organization", "");
    }
    return Scopes.with(Scope.SYSTEM, work);
  }

  /**
   * Runs work on a hazard. Not inside a transaction.
   *
   * @throws ProblemException when the caller does not see it (404)
   */
  public <T> T to(UUID hazard, Supplier<T> work) {
    if (!institute()) {
      return work.get();
    }
    QuarkusTransaction.requiringNew().run(() -> hazards.require(hazard));
    return anywhere(work);
  }

  /** Whether the caller acts for an institute alone, and not for a territory or an enterprise. */
  public boolean institute() {
    return caller.has(Role.INSTITUTE) && caller.region() == null && caller.enterprise() == null;
  }
}
