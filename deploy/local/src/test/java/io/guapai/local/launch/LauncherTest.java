package io.guapai.local.launch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import io.guapai.local.FakeService;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.CommandLine;
import io.guapai.local.process.Leftovers;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.UserDirectory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person gives them, with real servers and services that only pretend. */
@Timeout(180)
class LauncherTest {
  @TempDir Path directory;
  private final int port = FreePorts.next();
  private Path root;
  private Path data;

  @BeforeEach
  void build() throws Exception {
    root = directory.resolve("project");
    data = directory.resolve("data");
    for (Service service : Service.values()) {
      FakeService.jar(service.jar(root));
    }
  }

  @AfterEach
  void end() throws Exception {
    run("down");
    UserDirectory.delete(InstanceFile.ofPort(port).file().getParent());
  }

  @Test
  void aDayInTheLifeOfAnInstance() throws Exception {
    Result up =
        run("up", "--detach", "--empty", "--data", data.toString(), "--clock", "2022-07-28T00:00Z");
    assertEquals(0, up.code(), up.text());
    assertTrue(up.text().contains("http://127.0.0.1:" + port), up.text());
    InstanceState state = Instance.at(port).state();
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(InstanceFile.ofPort(port).file())));

    String environment = get("/hazard/v1/anything");
    assertTrue(environment.contains("QUARKUS_PROFILE=local"), environment);
    assertTrue(environment.contains("/guapai_hazard\n"), environment);
    assertTrue(environment.contains("GUAPAI_CLOCK_FILE=" + state.clockFile()), environment);
    assertFalse(environment.contains("GUAPAI_REGIONS_EXTRA"), environment);

    Result token = run("token", "county", "--region", "320311");
    SignedJWT jwt = SignedJWT.parse(token.text().strip());
    assertEquals("320311", jwt.getJWTClaimsSet().getStringClaim("region"));
    assertEquals(state.issuer(), jwt.getJWTClaimsSet().getIssuer());

    Result clock = run("clock", "+P3D");
    assertTrue(clock.text().startsWith("2022-07-31T08:0"), clock.text());
    assertTrue(Files.readString(state.clockFile()).startsWith("PT-"));

    Result second = run("up", "--detach", "--empty");
    assertEquals(1, second.code());
    assertTrue(second.text().contains("An instance already runs on port " + port), second.text());

    Result sameFolder = on(FreePorts.next(), "up", "--empty", "--data", data.toString());
    assertEquals(1, sameFolder.code());
    assertTrue(sameFolder.text().contains("is in use by an instance"), sameFolder.text());

    InstanceState.Service killed = state.services().get(0);
    ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
    await().until(() -> Instance.at(port).state().services().get(0).pid() != killed.pid());
    await().until(() -> get("/equipment/v1/x").contains("QUARKUS_HTTP_PORT=" + killed.port()));

    ProcessHandle.of(state.broker().pid()).orElseThrow().destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              InstanceState.Broker broker = Instance.at(port).state().broker();
              return broker != null && broker.pid() != state.broker().pid();
            });

    // The launcher is killed: everything else lives on, and the next launcher puts it right.
    InstanceState last = Instance.at(port).state();
    ProcessHandle launcher = ProcessHandle.of(last.launcher()).orElseThrow();
    launcher.destroyForcibly();
    await().until(() -> !Leftovers.isGoverned(last));
    assertTrue(alive(last.database().pid()) && alive(last.broker().pid()));
    Result again = run("up", "--detach", "--data", data.toString());
    assertEquals(0, again.code(), again.text());
    assertTrue(again.text().contains("left by an earlier run"), again.text());
    assertFalse(again.text().contains("story"), "only a first start tells the story");
    assertTrue(run("clock", "+PT0S").text().startsWith("2022-07-31T08:"), "the clock is kept");

    InstanceState end = Instance.at(port).state();
    Result down = run("down");
    assertEquals(0, down.code(), down.text());
    List<Long> pids = new ArrayList<>(List.of(end.database().pid(), end.broker().pid()));
    end.services().forEach(service -> pids.add(service.pid()));
    last.services().forEach(service -> pids.add(service.pid()));
    await().until(() -> pids.stream().noneMatch(LauncherTest::alive));
    assertTrue(FreePorts.isFree(port));
    assertTrue(Files.exists(data), "data in a named folder are kept");
    assertEquals("No instance runs on port " + port, run("down").text().strip());
    assertEquals(1, run("token", "county").code());
  }

  @Test
  void aCorruptDataFolderIsOneLineAndLeavesNothingBehind() throws Exception {
    Files.createDirectories(data.resolve("postgresql"));
    Files.writeString(data.resolve("launcher.lock"), "");
    Files.writeString(data.resolve("postgresql/postgresql.conf"), "");
    Files.writeString(data.resolve("postgresql/PG_VERSION"), "18");
    Result up = run("up", "--empty", "--data", data.toString());
    assertEquals(1, up.code());
    assertTrue(up.text().contains("PostgreSQL does not start in " + data), up.text());
    assertTrue(FreePorts.isFree(port));
    assertFalse(
        ProcessHandle.allProcesses().anyMatch(p -> CommandLine.runs(p.pid(), data.toString())));
  }

  @Test
  void aFolderWithOtherThingsIsNotTouched() throws Exception {
    Files.createDirectories(data);
    Files.writeString(data.resolve("thesis.txt"), "years of work");
    Result up = run("up", "--empty", "--data", data.toString());
    assertEquals(1, up.code());
    assertTrue(up.text().contains("holds something else"), up.text());
    assertEquals("years of work", Files.readString(data.resolve("thesis.txt")));
  }

  @Test
  void aServiceThatIsNotBuiltIsNamed() throws Exception {
    Files.delete(Service.SCORING.jar(root));
    Result up = run("up", "--empty");
    assertEquals(1, up.code());
    assertTrue(up.text().contains("Not built: " + Service.SCORING.jar(root)), up.text());
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString())
        .body();
  }

  private static boolean alive(long pid) {
    return CommandLine.runs(pid, "");
  }

  private Result run(String... words) throws Exception {
    return on(port, words);
  }

  private Result on(int gateway, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-Dguapai.root=" + root);
    command.add("-Djava.util.logging.config.file=logging.properties");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("io.guapai.local.Main");
    command.addAll(List.of(words));
    command.add("--port=" + gateway);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(90, TimeUnit.SECONDS));
    return new Result(process.exitValue(), text);
  }

  private record Result(int code, String text) {}
}
