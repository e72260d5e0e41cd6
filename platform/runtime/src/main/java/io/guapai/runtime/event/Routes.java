package io.guapai.runtime.event;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Which facts a consumer cares about, and what it does with them. */
public final class Routes {

  private final Map<Class<? extends Fact>, Consumer<List<Received<?>>>> handlers;
  private final Set<Stream> answered;

  private Routes(
      Map<Class<? extends Fact>, Consumer<List<Received<?>>>> handlers, Set<Stream> answered) {
    this.handlers = Map.copyOf(handlers);
    this.answered = Set.copyOf(answered);
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * The routes of several subscriptions as one.
   *
   * @throws IllegalStateException when two of them want the same fact
   */
  static Routes together(Collection<Routes> parts) {
    Builder all = builder();
    for (Routes part : parts) {
      part.handlers.forEach(all::put);
      all.answered.addAll(part.answered);
    }
    return all.build();
  }

  /** The streams on which facts of interest lie. */
  Set<Stream> streams() {
    Set<Stream> streams = EnumSet.noneOf(Stream.class);
    handlers.keySet().forEach(fact -> streams.add(Contracts.stream(fact)));
    streams.addAll(answered);
    return streams;
  }

  boolean wants(Class<? extends Fact> fact) {
    return handlers.containsKey(fact);
  }

  /** Whether this service tells the senders on a stream what nobody else will tell them. */
  boolean answersFor(Stream stream) {
    return answered.contains(stream);
  }

  Consumer<List<Received<?>>> handler(Received<?> event) {
    return Objects.requireNonNull(handlers.get(event.data().getClass()));
  }

  /** Collects routes. */
  public static final class Builder {
    private final Map<Class<? extends Fact>, Consumer<List<Received<?>>>> handlers =
        new HashMap<>();
    private final Set<Stream> answered = EnumSet.noneOf(Stream.class);

    /**
     * Sends facts of one type to a handler. It gets as many at once as the order of their keys
     * allows, facts of one key in their order. Handlers run inside the batch's transaction, in
     * system scope; {@link Refused}, or any other fault of the record, parks the record to blame.
     */
    @SuppressWarnings("unchecked") // this route gets facts of its type only
    public <T extends Fact> Builder on(Class<T> type, Consumer<List<Received<T>>> handler) {
      return onAny(List.of(type), facts -> handler.accept((List<Received<T>>) (List<?>) facts));
    }

    /** Sends facts of several types to one handler, those of one key in their common order. */
    public Builder onAny(
        Collection<Class<? extends Fact>> types, Consumer<List<Received<?>>> handler) {
      types.forEach(type -> put(type, handler));
      return this;
    }

    /** Tells the senders on a stream when they sent an event of a type that nobody knows. */
    public Builder answerFor(Stream stream) {
      answered.add(stream);
      return this;
    }

    private void put(Class<? extends Fact> type, Consumer<List<Received<?>>> handler) {
      if (handlers.put(type, handler) != null) {
        throw new IllegalStateException("two handlers for " + type.getSimpleName());
      }
    }

    public Routes build() {
      return new Routes(handlers, answered);
    }
  }
}
