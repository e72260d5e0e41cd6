package io.guapai.equipment;

import io.guapai.runtime.identity.Caller;
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
   * The area of a list: the region asked for inside the caller's territory, or the whole of it.
   *
   * @return null for an enterprise, which reads its own rows wherever they are
   * @throws io.guapai.runtime.http.ProblemException when the region lies outside the scope (403),
   *     or the caller has neither territory nor enterprise (403)
   */
  public @Nullable Area area(@Nullable RegionCode region) {
    boolean ownRowsOnly = caller.enterprise() != null && caller.region() == null;
    return ownRowsOnly ? null : Area.of(caller.regionWithin(region));
  }
}
