package io.guapai.runtime.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's command finds sums that are not those of the rows, and sets them right. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class VerifyTalliesTest {

  @Inject FoldingTallies folding;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void threeBoilers() {
    Boilers.change(
        "delete from boiler",
        "insert into boiler values (1, '320411', true, '2026-03-09'), (2, '320302', true, null),"
            + " (3, '44', true, null)");
    Boilers.fold(folding);
  }

  private int verify(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(Boilers.address(), EmbeddedDatabase.APP, "NO_SUCH_VARIABLE"));
    arguments.addAll(List.of(more));
    said.reset();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return VerifyTallies.run(arguments, out, out);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sumsThatAreThoseOfTheRowsAreFoundSo() {
    assertEquals(0, verify());
    assertThat(said()).contains("All sums are what the rows give");
  }

  @Test
  void aFalsifiedSumIsNamedAndSetRight() {
    Boilers.changeAsOwner(
        "update tally set amount = 5 where region = '32' and measure = 'boilers'",
        "delete from tally where region = '3204' and measure = 'inUseUntil'",
        "insert into tally values ('51', 'boilers', '-infinity', 4)");
    assertEquals(1, verify());
    assertThat(said())
        .contains("32 boilers: the rows give 2, the sums say 5")
        .contains("3204 inUseUntil of 2026-03-09: the rows give 1, the sums say 0")
        .contains("51 boilers: the rows give 0, the sums say 4");
    assertEquals(0, verify("--set-right"));
    assertThat(said()).contains("3 sums were set right");
    assertEquals(0, verify());
  }

  @Test
  void rowsThatCameBehindTheTriggersAreFoundAndCounted() {
    Boilers.changeAsOwner(
        "alter table boiler disable trigger user",
        "insert into boiler values (4, '320411', false)",
        "alter table boiler enable trigger user");
    assertEquals(1, verify());
    assertEquals(0, verify("--set-right"));
    assertEquals(0, verify());
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNotCalledRight() {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> nowhere = List.of("jdbc:postgresql://127.0.0.1:1/none", "nobody", "NO_VARIABLE");
    assertEquals(2, VerifyTallies.run(nowhere, out, out));
    assertEquals(2, VerifyTallies.run(List.of("too", "few"), out, out));
  }
}
