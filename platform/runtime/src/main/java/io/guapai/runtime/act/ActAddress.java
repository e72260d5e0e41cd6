package io.guapai.runtime.act;

import io.guapai.runtime.identity.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is done to dossiers of a kind, and who may do it.
 *
 * @param dossiers address of the list of them; each has its own below it
 * @param act last part of the act's address; null where it is done outside of the platform
 * @param by roles that may do it
 */
public record ActAddress(String dossiers, @Nullable String act, List<String> by) {

  public ActAddress {
    by = List.copyOf(by);
  }

  /** Whether somebody has one of the roles. */
  public boolean openTo(Caller caller) {
    return by.stream().anyMatch(caller::has);
  }
}
