package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The dossiers of one kind, as acts need them (卷宗): a bean with {@link DocketAt}.
 *
 * @param <D> the dossier
 */
public interface Docket<D extends Dossier<?>> {

  /**
   * A dossier to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  D require(UUID id);

  /**
   * A dossier to act on, locked until the transaction ends, and others with it: all in the order of
   * their ids, so that two who act never wait for each other in a ring. Of the others those that
   * are not there are left out.
   *
   * @throws ProblemException when it is not in the caller's scope (404)
   */
  D lock(UUID id, Collection<UUID> others);

  /**
   * Writes what was done to dossiers into their history, in the given order, and publishes it.
   *
   * @param paper digest of what the act said, which belongs to the first deed on the first of them
   */
  void keep(List<D> moved, byte[] paper);

  /** The part of the address that names a dossier below the docket's own. */
  default String address(D dossier) {
    return dossier.id().toString();
  }

  /** A dossier as it goes out. */
  Object view(D dossier);
}
