package io.guapai.hazard.pledge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the architecture's page is the act itself, which the build compiles. */
class WorkedExampleTest {

  @Test
  void theExampleOfAnActIsTheActItself() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/guapai/hazard/pledge/SignPledge.java"));
    String page = Files.readString(Path.of("../docs/architecture.md"));
    assertTrue(
        page.contains(source.substring(source.indexOf("/**")).strip()),
        "copy the act into docs/architecture.md");
  }
}
