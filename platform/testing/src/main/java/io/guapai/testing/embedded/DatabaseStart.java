package io.guapai.testing.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * One attempt to start PostgreSQL. The library waits its whole time even when the server has given
 * up; this reads the server's words meanwhile and ends with them.
 */
final class DatabaseStart {
  private static final Pattern GIVEN_UP =
      Pattern.compile("could not start server|(initdb|pg_ctl): error:");
  private static final Pattern REASON = Pattern.compile("FATAL:|PANIC:|error:");

  private final DatabaseSettings settings;
  private final long logBefore;

  private DatabaseStart(DatabaseSettings settings) throws IOException {
    this.settings = settings;
    this.logBefore = Files.exists(settings.log()) ? Files.size(settings.log()) : 0;
  }

  static EmbeddedPostgres of(DatabaseSettings settings) throws IOException {
    Files.createDirectories(settings.directory());
    DatabaseStart start = new DatabaseStart(settings);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return start.watch(thread.submit(() -> settings.builder().start()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      thread.shutdownNow();
    }
  }

  private EmbeddedPostgres watch(Future<EmbeddedPostgres> starting)
      throws IOException, InterruptedException {
    while (true) {
      try {
        return starting.get(100, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        List<String> words = words();
        if (words.stream().anyMatch(line -> GIVEN_UP.matcher(line).find())) {
          throw new IOException(reason(words), notYet);
        }
      } catch (ExecutionException e) {
        throw new IOException(reason(words()), e);
      }
    }
  }

  private List<String> words() throws IOException {
    Path log = settings.log();
    if (!Files.exists(log)) {
      return List.of();
    }
    byte[] all = Files.readAllBytes(log);
    int from = (int) Math.min(logBefore, all.length);
    return new String(all, from, all.length - from, UTF_8).lines().toList();
  }

  private String reason(List<String> words) {
    return words.stream()
        .filter(line -> REASON.matcher(line).find())
        .filter(line -> !line.contains("the database system is starting up"))
        .findFirst()
        .orElse("see " + settings.log())
        .replaceFirst("^.*?(?=FATAL:|PANIC:)", "");
  }
}
