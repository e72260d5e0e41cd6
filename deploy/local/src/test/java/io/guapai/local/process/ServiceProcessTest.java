package io.guapai.local.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.local.FakeService;
import io.guapai.local.Refusal;
import io.guapai.testing.embedded.FreePorts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;
  private final int port = FreePorts.next();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicInteger starts = new AtomicInteger();
  private ServiceProcess service;

  @BeforeEach
  void make() throws Exception {
    FakeService.jar(directory.resolve("fake.jar"));
    service = process();
  }

  @AfterEach
  void stop() {
    service.stop();
  }

  @Test
  void itIsReadyAndItsLogIsShownAndKept() throws Exception {
    service.start();
    service.awaitReady(PATIENCE);
    await().until(() -> said().contains("fake         | listening"));
    assertTrue(Files.readString(directory.resolve("fake.log")).contains("listening"));
  }

  @Test
  void oneThatIsKilledIsStartedAgainOnTheSamePort() {
    service.start();
    service.awaitReady(PATIENCE);
    long killed = service.pid();
    ProcessHandle.of(killed).orElseThrow().destroyForcibly();
    await().until(() -> service.pid() != killed && new Readiness().holds(port));
    assertEquals(2, starts.get());
    assertTrue(said().contains("fake ended by itself (exit code 137), starting it again"), said());
  }

  @Test
  void oneThatIsStoppedStaysStopped() {
    service.start();
    service.awaitReady(PATIENCE);
    service.stop();
    assertFalse(service.isAlive());
    service.start();
    assertFalse(service.isAlive());
    assertEquals(1, starts.get());
  }

  @Test
  void oneThatEndsWhileStartingIsRefusedWithItsLastWords() {
    service.stop();
    service = process("no room");
    service.start();
    Refusal refusal = assertThrows(Refusal.class, () -> service.awaitReady(PATIENCE));
    assertEquals(
        "fake ended while starting: cannot live: no room; see " + directory.resolve("fake.log"),
        refusal.getMessage());
  }

  private ServiceProcess process(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", directory.resolve("fake.jar").toString()));
    command.addAll(List.of(words));
    return new ServiceProcess(
        new ServiceProcess.Plan(
            "fake",
            port,
            directory,
            command,
            Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)),
            directory.resolve("fake.log")),
        new Console(new PrintStream(said, true, StandardCharsets.UTF_8)),
        starts::incrementAndGet);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
