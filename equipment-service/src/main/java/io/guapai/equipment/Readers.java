package io.guapai.equipment;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What part of the register a reader asks for. */
@ApplicationScoped
public class Readers {

  private final Caller caller;

  public Readers(Caller caller) {
    this.caller = caller;
  }

  /**
   * Whose enterprises a list shows: those of a territory, or the caller's own one wherever it is.
   *
   * @throws io.guapai.runtime.http.ProblemException when the region lies outside the scope (403),
   *     or the caller has neither territory nor enterprise (403)
   */
  public ListScope enterprises(@Nullable RegionCode region) {
    return caller.enterprise() == null
        ? ListScope.in(caller.regionWithin(region))
        : ListScope.own(caller);
  }

  /**
   * Whose units a list shows: those of a territory, or of the caller's own enterprise, or what is
   * assigned to his organization.
   *
   * @throws io.guapai.runtime.http.ProblemException when the region lies outside the scope (403),
   *     or the caller has no scope at all (403)
   */
  public ListScope units(@Nullable RegionCode region) {
    return caller.region() == null && (caller.enterprise() != null || caller.organization() != null)
        ? ListScope.own(caller)
        : ListScope.in(caller.regionWithin(region));
  }
}
