package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Console;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** The services' processes, as many of each as asked. */
final class Services {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Replica.Surroundings around;
  private final Topics topics;
  private final Console console;
  private final Map<Service, List<Replica>> running = new EnumMap<>(Service.class);

  Services(Replica.Surroundings around, Topics topics, Console console) {
    this.around = around;
    this.topics = topics;
    this.console = console;
  }

  /** Runs so many replicas of a service, and ends those that ran; all are ready on return. */
  List<Replica> start(Service service, int count) {
    stop(service);
    List<Replica> replicas = begin(service, count);
    await(service, replicas);
    return replicas;
  }

  /**
   * Runs one replica of each, none of them paused; all hear their topics on return. One that was
   * paused for long begins anew.
   */
  void oneOfEach() {
    for (Service service : Service.values()) {
      if (runsAlone(service)) {
        first(service).resume();
      } else {
        stop(service);
        begin(service, 1);
      }
    }
    running.forEach(this::await);
  }

  /** Whether there is any replica of a service, paused or not. */
  boolean runs(Service service) {
    return running.containsKey(service);
  }

  private boolean runsAlone(Service service) {
    List<Replica> present = running.getOrDefault(service, List.of());
    return present.size() == 1 && !present.get(0).givenUp();
  }

  private List<Replica> begin(Service service, int count) {
    List<Replica> replicas = new ArrayList<>();
    running.put(service, replicas);
    for (int number = 1; number <= count; number++) {
      replicas.add(Replica.start(service, number, around, console));
    }
    return replicas;
  }

  private void await(Service service, List<Replica> replicas) {
    replicas.forEach(Replica::awaitReady);
    if (!Waiting.until(PATIENCE, () -> topics.listens(service))) {
      throw new Refusal(service.title() + " does not hear its topics");
    }
  }

  void stop(Service service) {
    List<Replica> replicas = running.remove(service);
    if (replicas != null) {
      replicas.forEach(Replica::stop);
    }
  }

  void stopAll() {
    List.copyOf(running.keySet()).forEach(this::stop);
  }

  /** Pauses all services but some, which begin anew if they were paused for long. */
  void pauseOthers(Service... services) {
    List<Service> awake = List.of(services);
    for (Service service : awake) {
      if (running.getOrDefault(service, List.of()).stream().anyMatch(Replica::givenUp)) {
        start(service, 1);
      }
    }
    running.forEach(
        (other, replicas) ->
            replicas.forEach(awake.contains(other) ? Replica::resume : Replica::pause));
  }

  /** Does something while a service is paused, which then is as it was. */
  boolean held(Service service, BooleanSupplier act) {
    List<Replica> awake =
        running.getOrDefault(service, List.of()).stream().filter(each -> !each.paused()).toList();
    awake.forEach(Replica::pause);
    try {
      return act.getAsBoolean();
    } finally {
      awake.forEach(Replica::resume);
    }
  }

  Replica first(Service service) {
    return Objects.requireNonNull(running.get(service), service + " does not run").get(0);
  }

  /** Processor seconds that each service has used since it started. */
  Map<String, Double> processor() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    running.forEach(
        (service, replicas) ->
            seconds.put(
                service.title(),
                replicas.stream().mapToDouble(each -> Processor.seconds(each.pid())).sum()));
    return seconds;
  }
}
