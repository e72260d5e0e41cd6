package io.guapai.testing.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How an embedded PostgreSQL runs.
 *
 * @param directory data folder; existing data are used
 * @param port on 127.0.0.1
 * @param keep whether closing leaves the data folder in place
 * @param durable whether a commit waits for the disk; false only for tests
 * @param log file that receives the server's own words
 */
public record DatabaseSettings(Path directory, int port, boolean keep, boolean durable, Path log) {

  /** A database of a test run: quick, and gone afterwards. */
  public static DatabaseSettings forTests(Path directory) {
    return new DatabaseSettings(
        directory.resolve("postgresql"),
        FreePorts.next(),
        false,
        false,
        directory.resolve("postgresql.log"));
  }

  EmbeddedPostgres.Builder builder() throws IOException {
    Path binaries = Files.createDirectories(UserDirectory.get().resolve("postgresql"));
    String commit = durable ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(binaries.toFile())
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(30))
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("encoding", "UTF8")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "200")
        .setServerConfig("plan_cache_mode", durable ? "auto" : "force_generic_plan")
        .setServerConfig("fsync", commit)
        .setServerConfig("full_page_writes", commit)
        .setServerConfig("synchronous_commit", commit)
        .setErrorRedirector(Redirect.appendTo(log.toFile()))
        .setOutputRedirector(Redirect.appendTo(log.toFile()));
  }
}
