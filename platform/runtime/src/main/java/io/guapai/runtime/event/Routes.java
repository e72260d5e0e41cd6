package io.guapai.runtime.event;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.TypeOf;
import java.util.Collection;
import java.util.EnumMap;
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
  private final Map<Stream, Consumer<List<RawEvent>>> answers;

  private Routes(
      Map<Class<? extends Fact>, Consumer<List<Received<?>>>> handlers,
      Map<Stream, Consumer<List<RawEvent>>> answers) {
    this.handlers = Map.copyOf(handlers);
    this.answers = Map.copyOf(answers);
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
      part.answers.forEach(all::answerFor);
    }
    return all.build();
  }

  /** The streams on which facts of interest lie. */
  public Set<Stream> streams() {
    Set<Stream> streams = EnumSet.noneOf(Stream.class);
    handlers.keySet().forEach(fact -> streams.add(Contracts.stream(fact)));
    streams.addAll(answers.keySet());
    return streams;
  }

  /** Whether a handler takes the fact. */
  public boolean wants(Class<? extends Fact> fact) {
    return handlers.containsKey(fact);
  }

  /** Whether this service tells the senders on a stream what nobody else will tell them. */
  public boolean answersFor(Stream stream) {
    return answers.containsKey(stream);
  }

  /** Who answers the sender of an event of unknown type. */
  public Consumer<List<RawEvent>> answer(RawEvent event) {
    return Objects.requireNonNull(answers.get(event.stream()));
  }

  /** Who takes an event. */
  public Consumer<List<Received<?>>> handler(Received<?> event) {
    return Objects.requireNonNull(handlers.get(event.data().getClass()));
  }

  /** Collects routes. */
  public static final class Builder {
    private final Map<Class<? extends Fact>, Consumer<List<Received<?>>>> handlers =
        new HashMap<>();
    private final Map<Stream, Consumer<List<RawEvent>>> answers = new EnumMap<>(Stream.class);

    /**
     * Sends facts of one type to a handler. It gets as many at once as the order of their keys
     * allows, facts of one key in their order. Handlers run inside the batch's transaction, in
     * system scope; {@link Refused}, or any other fault of the record, parks the record to blame.
     *
     * @throws IllegalStateException when the type has a handler, or a newer contract of its name
     */
    @SuppressWarnings("unchecked") // this route gets facts of its type only
    public <T extends Fact> Builder on(Class<T> type, Consumer<List<Received<T>>> handler) {
      return onAny(List.of(type), facts -> handler.accept((List<Received<T>>) (List<?>) facts));
    }

    /**
     * Sends facts of several types to one handler, those of one key in their common order.
     *
     * @throws IllegalStateException when one has a handler, or a newer contract of its name
     */
    public Builder onAny(
        Collection<Class<? extends Fact>> types, Consumer<List<Received<?>>> handler) {
      types.forEach(type -> put(type, handler));
      return this;
    }

    /**
     * Sends facts of several types to one more handler, after that which a type has already.
     *
     * @throws IllegalStateException when there is a newer contract of the name of one
     */
    public Builder afterwards(
        Collection<Class<? extends Fact>> types, Consumer<List<Received<?>>> handler) {
      for (Class<? extends Fact> type : types) {
        requireNewest(type);
        handlers.merge(type, handler, Consumer::andThen);
      }
      return this;
    }

    /**
     * Sends events of a type that nobody knows to a handler that answers their senders. Of such an
     * event nothing but the type was looked at.
     */
    public Builder answerFor(Stream stream, Consumer<List<RawEvent>> handler) {
      if (answers.put(stream, handler) != null) {
        throw new IllegalStateException("two who answer for " + stream.topic());
      }
      return this;
    }

    private void put(Class<? extends Fact> type, Consumer<List<Received<?>>> handler) {
      requireNewest(type);
      if (handlers.put(type, handler) != null) {
        throw new IllegalStateException("two handlers for " + type.getSimpleName());
      }
    }

    /** Facts are lifted to the newest contract of their name: no other one ever arrives. */
    private static void requireNewest(Class<? extends Fact> type) {
      String name = Contracts.type(type);
      if (Contracts.resolve(name) instanceof TypeOf.Known known && known.fact().equals(type)) {
        return;
      }
      throw new IllegalStateException(
          "a handler for %s (%s), which is not the newest contract of its name: it is never called"
              .formatted(type.getSimpleName(), name));
    }

    public Routes build() {
      return new Routes(handlers, answers);
    }
  }
}
