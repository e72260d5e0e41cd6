package io.guapai.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.local.instance.ClockMove;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The whole platform as processes, started and ended by the commands that a person would use. */
public final class Platform implements AutoCloseable {

  private static final Path ROOT = Path.of(System.getProperty("guapai.root")).normalize();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int ATTEMPTS = 5;
  private static final int CHANGED_MEANWHILE = 412;

  /** Nothing depends on the machine's language and zone, or the stories would not come out. */
  private static final String FOREIGN =
      "-Duser.language=tr -Duser.country=TR -Duser.timezone=America/New_York";

  private final int port;
  private final Path log;
  private final Instance instance;
  private final Duration startTime;
  private final Map<Identity, String> tokens = new ConcurrentHashMap<>();

  private Platform(int port, Path log, Instance instance, Duration startTime) {
    this.port = port;
    this.log = log;
    this.instance = instance;
    this.startTime = startTime;
  }

  /** A folder of shared test data, or a path that does not exist. */
  static Path data(String file) {
    return Path.of(System.getProperty("guapai.data"), file).normalize();
  }

  static Path inRepository(String path) {
    return ROOT.resolve(path);
  }

  static Platform start(String... options) throws IOException, InterruptedException {
    int port = FreePorts.next();
    Path log = Files.createTempFile("guapai-up-", ".log");
    List<String> command = new ArrayList<>();
    command.add("up");
    command.addAll(List.of("--detach", "--port", String.valueOf(port)));
    command.addAll(Arrays.asList(options));
    long started = System.nanoTime();
    run(log, 600, command);
    Duration startTime = Duration.ofNanos(System.nanoTime() - started);
    return new Platform(port, log, Instance.at(port), startTime);
  }

  private static void run(Path log, long seconds, List<String> command)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(command);
    line.set(0, ROOT.resolve("deploy/local").resolve(command.get(0)).toString());
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("JAVA_TOOL_OPTIONS", FOREIGN);
    Process process = builder.start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroy();
      throw new IOException(command + " takes longer than " + seconds + " s");
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed:\n" + Files.readString(log));
    }
  }

  Duration startTime() {
    return startTime;
  }

  /** What the launcher printed. */
  String output() throws IOException {
    return Files.readString(log);
  }

  public InstanceState state() {
    return instance.state();
  }

  public void moveClock(Duration by) {
    instance.moveBy(by);
  }

  void moveClockTo(Instant time) {
    instance.move(ClockMove.to(time));
  }

  /** The platform's date. */
  public LocalDate today() {
    return LocalDate.ofInstant(instance.now(), ClockMove.ZONE);
  }

  public String token(String role, @Nullable String region) {
    return token(new Identity("test-" + role, List.of(role), region, null, null));
  }

  public String token(Identity identity) {
    return tokens.computeIfAbsent(identity, instance::token);
  }

  public JsonNode get(String path, String token) throws IOException, InterruptedException {
    return JSON.readTree(text(path, token));
  }

  String text(String path, String token) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofSeconds(30))
            .build());
  }

  public JsonNode post(String path, String token, String contentType, byte[] body)
      throws IOException, InterruptedException {
    return JSON.readTree(
        send(
            request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build()));
  }

  public JsonNode post(String path, String token, Map<String, ?> body)
      throws IOException, InterruptedException {
    return post(path, token, "application/json", JSON.writeValueAsBytes(body));
  }

  /**
   * Posts an act upon the version of the record that stands now; where a job acts meanwhile, upon
   * the one that stands then.
   */
  public JsonNode act(String path, String act, String token, Map<String, ?> body)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      HttpRequest request =
          request(path + "/" + act)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("If-Match", "\"" + get(path, token).path("version").asText() + "\"")
              .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
              .build();
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != CHANGED_MEANWHILE || attempt == ATTEMPTS) {
        return JSON.readTree(body(answer));
      }
    }
  }

  /** Has the histories of all services verified; fails unless they are what was written. */
  void verifyHistory() throws IOException, InterruptedException {
    run(log, 120, new ArrayList<>(List.of("verify-history", "--port", String.valueOf(port))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(instance.gateway().resolve(path));
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    return body(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  private static String body(HttpResponse<String> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IOException(
          response.request().method()
              + " "
              + response.uri()
              + ": "
              + response.statusCode()
              + " "
              + response.body());
    }
    return response.body();
  }

  /** Events that the services have published since they started. */
  long published() throws IOException, InterruptedException {
    double sum = 0;
    for (InstanceState.Service service : state().services()) {
      String metrics = send(request("/" + service.name() + "/q/metrics").build());
      sum +=
          metrics
              .lines()
              .filter(line -> line.startsWith("guapai_outbox_published_total"))
              .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
              .sum();
    }
    return Math.round(sum);
  }

  /** A connection to a service's database as the owner of its tables, who sees every row. */
  Connection connect(Service service) throws SQLException {
    InstanceState.Database database = Objects.requireNonNull(state().database(), "no database");
    return DriverManager.getConnection(
        database.url() + service.database(), EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
  }

  /** Events that are committed and not yet published, of all services. */
  long unpublished() throws SQLException {
    Stored stored = new Stored(this);
    long sum = 0;
    for (Service service : Service.values()) {
      sum += stored.count(service, "outbox");
    }
    return sum;
  }

  /** What a service has parked, and nobody has settled yet. */
  List<String> deadLetters(Service service) throws IOException, InterruptedException {
    List<String> parked = new ArrayList<>();
    get("/" + service.title() + "/v1/dead-letters", token("admin", null))
        .path("items")
        .forEach(letter -> parked.add(letter.toString()));
    return parked;
  }

  String bootstrapServers() {
    return Objects.requireNonNull(state().broker(), "no broker").bootstrapServers();
  }

  /** Ends a service at once, as {@code kill -9} does; the launcher starts it again. */
  void kill(Service service) {
    long pid =
        state().services().stream()
            .filter(candidate -> candidate.name().equals(service.title()))
            .findFirst()
            .orElseThrow()
            .pid();
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run(log, 120, new ArrayList<>(List.of("down", "--port", String.valueOf(port))));
    Files.deleteIfExists(log);
  }
}
