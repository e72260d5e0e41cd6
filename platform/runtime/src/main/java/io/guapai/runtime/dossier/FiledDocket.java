package io.guapai.runtime.dossier;

import io.guapai.runtime.act.Docket;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The docket of dossiers that are entities: best a record of {@link Filing} and of what shows them.
 *
 * @param <D> the dossier
 */
public interface FiledDocket<D extends FiledDossier> extends Docket<D> {

  /** Type of the dossiers. */
  Class<D> type();

  /** Where they are filed. */
  Filing filing();

  @Override
  default D require(UUID id) {
    return filing().require(this, id, LockModeType.NONE);
  }

  @Override
  default D lock(UUID id, Collection<UUID> others) {
    return filing().require(this, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  default void keep(List<D> moved, byte[] paper) {
    filing().keep(this, moved.get(0), paper);
    follow(moved.subList(1, moved.size()));
  }

  /** Keeps what followed for dossiers from an act on something else, or from time. */
  default void follow(List<D> moved) {
    moved.forEach(dossier -> filing().keep(this, dossier, null));
  }
}
