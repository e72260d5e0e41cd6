package io.guapai.runtime.ladder;

import io.guapai.runtime.due.DueRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a capability says of the things that climb in it: a bean of this type is all that it
 * contributes. All that climbs does so in one way, {@link Climbing}: by the rungs of the shelf, to
 * the next government that is one, each level once and in order, and not above the province.
 */
public interface Climber<S extends Waiting> {

  /** Name of the work, as the metrics have it. */
  String name();

  /** The rows whose term may be over. What is answered is none of them. */
  DueRows<UUID> rows();

  /** How many are handled at once, at most. */
  int batch();

  /** The latest value of the due column that counts. */
  default Object dueBy(Instant now) {
    return now;
  }

  /** The things of rows that the transaction has locked. */
  List<S> waiting(List<UUID> rows);

  /**
   * Carries climbs out, in their order, and tells of them.
   *
   * @return the ids of the facts that told of them, one for each; null where the history tells
   */
  List<? extends @Nullable String> climbed(List<Climb<S>> climbs, Instant now);

  /** Keeps when each is to be looked at again. */
  void rest(Collection<Rest<S>> rests, Instant now);
}
