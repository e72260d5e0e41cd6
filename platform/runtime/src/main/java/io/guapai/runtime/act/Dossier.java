package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that acts move on (案卷): a hazard, a complaint, an interview.
 *
 * @param <E> the deeds of its life cycle
 */
public interface Dossier<E extends Deed> {

  UUID id();

  /**
   * The dossier whose history and papers tell what is done to this one: its own, unless it is a
   * part of another, as an order is of the hazard that it is about.
   */
  default UUID file() {
    return id();
  }

  /** The territory that it lies in, GB/T 2260. */
  String regionCode();

  /** The enterprise that it is about and that sees its papers; null when there is none. */
  default @Nullable String enterpriseId() {
    return null;
  }

  /** The deeds done to it that are not in its history yet, the oldest first. */
  List<E> done();

  /** Number of deeds so far; the next one names it as {@code If-Match}. */
  long version();

  /** Whether its state allows a deed. */
  boolean allows(E deed);

  /**
   * Refuses a deed that its state does not allow.
   *
   * @throws ProblemException naming deed and state (409)
   */
  void require(E deed);
}
