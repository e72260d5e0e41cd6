package io.guapai.testing.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The broker as a JVM of its own, on the class path of this one. */
final class ChildBroker implements BrokerProcess {
  private static final Pattern CAUSE = Pattern.compile("Exception|Error|ERROR|FATAL");

  /** Kafka folds names by the language of the machine, and does not start on a Turkish one. */
  private static final List<String> ENGLISH = List.of("-Duser.language=en", "-Duser.country=US");

  private final Process process;
  private final Path log;

  private ChildBroker(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Starter with(List<String> jvmFlags, Path log) {
    return settings -> {
      Properties properties = settings.prepare();
      Path file = settings.directory().resolve("server.properties");
      try (OutputStream out = Files.newOutputStream(file)) {
        properties.store(out, null);
      }
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
      command.addAll(jvmFlags);
      command.addAll(ENGLISH);
      command.add("-cp");
      command.add(System.getProperty("java.class.path", ""));
      command.add("kafka.Kafka");
      command.add(file.toString());
      return new ChildBroker(
          new ProcessBuilder(OwnSession.of(command))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start(),
          log);
    };
  }

  @Override
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public String lastWords() {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> CAUSE.matcher(line).find()).findFirst().orElse("without a word")
          + "; see "
          + log;
    } catch (IOException e) {
      return log + " is unreadable: " + e.getMessage();
    }
  }

  @Override
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
