package io.guapai.runtime.http.body;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.HalfSent;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A sender who goes away in the middle of a file. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AbortedUploadTest {

  @Test
  void isNoErrorOfTheService() throws Exception {
    String begun =
        """
        POST /ledger/v1/files HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: multipart/form-data; boundary=b
        Content-Length: 10000

        --b
        Content-Disposition: form-data; name="file"; filename="f"

        x\
        """
            .formatted(Tokens.county("320312"));
    Errors errors = new Errors();
    Logger.getLogger("").addHandler(errors);
    try (HalfSent sent = HalfSent.begin(RestAssured.port, 1, begun)) {
      await().atMost(Duration.ofSeconds(4)).until(Reading::aThreadReadsABody);
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> !Reading.aThreadReadsABody());
    Logger.getLogger("").removeHandler(errors);
    assertEquals(List.of(), errors.said);
  }

  private static final class Errors extends Handler {
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
        said.add(line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
