package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.DatabaseSettings;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of the operator that is broken. */
class BrokenFileIT {

  private static final Service SERVICE = Service.SCORING;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "GUAPAI_REGIONS_EXTRA | code,name,level,parent | 24,Maryland,CITY, |"
            + " region 24 is a PROVINCE, not 'CITY'",
        "GUAPAI_CALENDAR_EXTRA | date,kind,name | 2031-13-01,HOLIDAY,元旦 |"
            + " '2031-13-01' is no date of the form 2026-10-01",
      })
  void theServiceDoesNotStartAndSaysFileAndLineInOneSentence(
      String setting, String header, String row, String fault) throws Exception {
    Path file = Files.writeString(directory.resolve("extra.csv"), header + "\n" + row + "\n");
    Path log = directory.resolve("service.log");
    try (EmbeddedDatabase database = new EmbeddedDatabase(DatabaseSettings.forTests(directory));
        TokenIssuer issuer = new TokenIssuer(FreePorts.next(), null).start()) {
      database.start();
      database.ensureDatabase(SERVICE.database());
      Process service =
          start(
              database,
              Map.of(setting, file.toString(), "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuerUrl()),
              log);
      try {
        assertTrue(service.waitFor(60, TimeUnit.SECONDS), "it starts and serves");
      } finally {
        service.destroyForcibly();
      }
      assertNotEquals(0, service.exitValue());
    }
    String told = Files.readString(log);
    assertTrue(told.contains(file + ", line 2: " + fault), told);
  }

  private Process start(EmbeddedDatabase database, Map<String, String> settings, Path log)
      throws IOException {
    Path application = SERVICE.application(Platform.inRepository("."));
    ProcessBuilder service =
        new ProcessBuilder(JavaCommand.application(JavaCommand.flags(directory), application))
            .directory(application.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = service.environment();
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(FreePorts.next()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(SERVICE.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER);
    environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.putAll(settings);
    return service.start();
  }
}
