package io.guapai.local.launch;

import io.guapai.local.Refusal;
import io.guapai.local.gateway.Gateway;
import io.guapai.local.gateway.RouteTable;
import io.guapai.local.instance.ClockMove;
import io.guapai.local.instance.ControlServer;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.Console;
import io.guapai.local.process.Leftovers;
import io.guapai.local.process.Service;
import io.guapai.local.process.ServiceProcess;
import io.guapai.local.signin.ExtraRegion;
import io.guapai.local.signin.SignInPage;
import io.guapai.local.story.Story;
import io.guapai.local.story.StoryFailed;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts everything, watches it, and ends it in order on Ctrl-C, a signal or an order. */
public final class Launcher {
  private final UpOptions options;
  private final Path root;
  private final Console console;
  private final Instant startedAt = Instant.now();
  private final Ending ending = new Ending();
  private final CountDownLatch stopRequested = new CountDownLatch(1);

  /**
   * @param root the project's folder, with the built services
   */
  public Launcher(UpOptions options, Path root, Console console) {
    this.options = options;
    this.root = root;
    this.console = console;
  }

  /**
   * Runs the platform until it is asked to end; returns the exit code.
   *
   * @throws Refusal when it cannot be started; what was started ends with this JVM
   */
  public int run() {
    Runtime.getRuntime().addShutdownHook(new Thread(ending::run, "ending"));
    try {
      start();
      return 0;
    } catch (IOException e) {
      throw new Refusal("Cannot start: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private void start() throws IOException, InterruptedException {
    requireBuilt();
    if (options.regions() != null) {
      ExtraRegion.read(options.regions());
    }
    Leftovers leftovers = new Leftovers(console);
    InstanceFile file = InstanceFile.ofPort(options.port());
    file.read().ifPresent(earlier -> takeOver(earlier, leftovers));

    console.say("starting on http://127.0.0.1:" + options.port());
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Arrays.stream(Service.values()).forEach(service -> ports.put(service, FreePorts.next()));
    Gateway gateway = gateway(ports);
    ending.add(gateway::close);
    gateway.start(options.port());
    ending.add(file::delete);
    DataFolder data = DataFolder.open(options, leftovers);
    ending.add(data::close);
    prepare(data);
    gateway.show(data.clock());

    Servers servers = new Servers(data, data.path().resolve("sign-in.html"), console);
    ControlServer control = new ControlServer(servers.issuer()::token, stopRequested::countDown);
    ending.add(control::close);
    StateKeeper keeper = new StateKeeper(options.port(), startedAt, data, servers, control, file);
    ending.add(keeper::close);
    keeper.write();
    ServicePlan plan = new ServicePlan(root, data, servers);
    Services services =
        new Services(
            ports.entrySet().stream()
                .map(e -> plan.of(e.getKey(), e.getValue()))
                .map(p -> new ServiceProcess(p, console, keeper::write))
                .toList());
    keeper.watch(services);
    ending.add(() -> stop("kafka and postgresql", servers::stop));
    servers.start();
    keeper.write();
    ending.add(() -> stop("the services", services::stop));
    services.start();

    long seconds = Duration.between(startedAt, Instant.now()).toSeconds();
    console.say("all services are ready after " + seconds + " s");
    if (data.fresh() && !options.empty()) {
      tellStory();
    }
    new Banner(options.port(), data).print(console.out());
    keeper.ready();
    watch(servers, keeper);
  }

  // A story that breaks off says so; the platform is there all the same.
  private void tellStory() throws IOException, InterruptedException {
    try {
      Story.tell(Instance.at(options.port()), console.out());
    } catch (StoryFailed e) {
      console.say("the story breaks off: " + e.getMessage());
    }
  }

  private void watch(Servers servers, StateKeeper keeper) throws InterruptedException {
    while (!stopRequested.await(1, TimeUnit.SECONDS)) {
      try {
        if (servers.revive()) {
          keeper.write();
        }
      } catch (RuntimeException notNow) {
        console.say(String.valueOf(notNow.getMessage()));
      }
    }
  }

  private void requireBuilt() {
    for (Service service : Service.values()) {
      if (!Files.exists(service.jar(root))) {
        throw new Refusal("Not built: " + service.jar(root) + "; start with deploy/local/up");
      }
    }
  }

  private void takeOver(InstanceState earlier, Leftovers leftovers) {
    if (Leftovers.isGoverned(earlier)) {
      throw new Refusal(
          "An instance already runs on port "
              + options.port()
              + " (process "
              + earlier.launcher()
              + "); stop it with deploy/local/down --port "
              + options.port());
    }
    leftovers.clearUp(earlier);
  }

  private void prepare(DataFolder data) throws IOException {
    if (options.clock() != null) {
      data.clock().move(ClockMove.to(options.clock()));
    }
    if (options.regions() != null) {
      Files.copy(options.regions(), data.regions(), StandardCopyOption.REPLACE_EXISTING);
    }
    List<ExtraRegion> territory =
        Files.exists(data.regions()) ? ExtraRegion.read(data.regions()) : List.of();
    Files.writeString(data.path().resolve("sign-in.html"), SignInPage.html(territory));
  }

  private static Gateway gateway(Map<Service, Integer> ports) {
    List<String> names = Arrays.stream(Service.values()).map(Service::title).toList();
    return new Gateway(
        new RouteTable(names, Service.NOTIFICATION.title()),
        ports.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().title(), Map.Entry::getValue)));
  }

  private void stop(String what, Runnable act) {
    console.say("stopping " + what);
    act.run();
  }
}
