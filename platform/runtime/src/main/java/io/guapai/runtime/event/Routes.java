package io.guapai.runtime.event;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which facts a consumer cares about, and what it does with runs of them. */
public final class Routes {

  private record Route(Class<? extends Fact> type, Consumer<List<Received<?>>> handler) {}

  private final Map<String, Route> routes;

  private Routes(Map<String, Route> routes) {
    this.routes = Map.copyOf(routes);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Nullable Class<? extends Fact> factOf(String type) {
    Route route = routes.get(type);
    return route == null ? null : route.type();
  }

  /** Hands each run of consecutive facts of one handler to it. */
  void apply(List<Received<?>> events) {
    Consumer<List<Received<?>>> handler = null;
    List<Received<?>> run = new ArrayList<>();
    for (Received<?> event : events) {
      Route route = routes.get(event.header().type());
      if (route == null) {
        continue;
      }
      if (handler != null && handler != route.handler()) {
        handler.accept(List.copyOf(run));
        run.clear();
      }
      handler = route.handler();
      run.add(event);
    }
    if (handler != null) {
      handler.accept(List.copyOf(run));
    }
  }

  /** Collects routes. */
  public static final class Builder {
    private final Map<String, Route> routes = new HashMap<>();

    /**
     * Sends runs of consecutive facts of one type to a handler, in their order. Handlers run inside
     * the batch's transaction, in system scope; what they throw parks the record, unless a
     * dependency is to blame.
     */
    @SuppressWarnings("unchecked") // a run of this route holds facts of its type only
    public <T extends Fact> Builder on(Class<T> type, Consumer<List<Received<T>>> handler) {
      return onAny(List.of(type), run -> handler.accept((List<Received<T>>) (List<?>) run));
    }

    /**
     * Sends runs of consecutive facts of several types to one handler, in their order. Where a
     * stream mixes its types, this keeps the runs long: when all types of interest share a handler,
     * it gets the whole batch at once.
     */
    public Builder onAny(
        Collection<Class<? extends Fact>> types, Consumer<List<Received<?>>> handler) {
      for (Class<? extends Fact> type : types) {
        routes.put(Contracts.type(type), new Route(type, handler));
      }
      return this;
    }

    public Routes build() {
      return new Routes(routes);
    }
  }
}
