package io.guapai.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.ScopeKind;
import io.guapai.local.Refusal;
import io.guapai.local.launch.UpOptions;
import io.guapai.local.signin.DemoUsers;
import io.guapai.testing.embedded.Identity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void optionsAreReadInBothSpellings() {
    UpOptions options =
        up("--port=9090", "--data", "/some/../dir", "--clock", "2022-07-28T00:00+08:00", "--empty");
    assertEquals(9090, options.port());
    assertEquals(Path.of("/dir"), options.data());
    assertEquals(Instant.parse("2022-07-27T16:00:00Z"), options.clock());
    assertTrue(options.empty());
    assertNull(options.regions());
  }

  @Test
  void withoutOptionsTheGatewayTakes8080AndNothingIsKept() {
    assertEquals(new UpOptions(8080, null, false, null, null), up());
  }

  @ParameterizedTest
  @CsvSource({
    "--prot, Unknown option --prot; see --help",
    "--empty=yes, Unknown option --empty=yes; see --help",
    "--port, Option --port needs a value; see --help",
    "--port=0, Not a port: 0",
    "--port=x, Not a port: x",
    "--clock=soon, Not an instant: soon (for example 2022-07-28T00:00+08:00)",
    "8080, Unknown word 8080; see --help"
  })
  void whatCannotBeUnderstoodIsRefusedInOneLine(String word, String line) {
    assertEquals(line, assertThrows(Refusal.class, () -> up(word)).getMessage());
  }

  @Test
  void anOptionCannotBeGivenTwice() {
    assertThrows(Refusal.class, () -> up("--port=1", "--port=2"));
  }

  @Test
  void aRoleHasItsDemonstrationUserUnlessToldOtherwise() {
    Identity county = token("county");
    assertEquals("county-320312", county.subject());
    assertEquals("320312", county.region());
    Identity other = token("county", "--region", "240116");
    assertEquals("county-240116", other.subject());
    assertEquals("240116", other.region());
    assertEquals("E1", token("enterprise", "--enterprise=E1").enterprise());
    assertEquals("X", token("institute", "--organization=X").organization());
    assertNull(token("admin").region());
  }

  @Test
  void aTokenCanBeHadForEveryRoleAndForSeveralCapacities() {
    for (KnownRole role : KnownRole.values()) {
      Identity user = token(role.token());
      assertTrue(user.roles().contains(role.token()), role.token());
      assertEquals(
          role.scope() == ScopeKind.ORGANIZATION, user.organization() != null, role.token());
    }
    assertEquals(
        List.of("leader@320312", "expert@demo-expert"),
        token("county", "--capacities=leader@320312,expert@demo-expert").capacities());
  }

  @Test
  void anUnknownRoleOrRegionIsRefused() {
    assertTrue(
        assertThrows(Refusal.class, () -> token("king")).getMessage().contains("province, city"));
    assertThrows(Refusal.class, () -> token("county", "--region=32031"));
    assertThrows(Refusal.class, () -> token());
  }

  @Test
  void aRefusalIsOneLineAndAnExitCode() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Commands.run(
            List.of("token", "king"),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertEquals(1, code);
    assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void theHelpNamesEveryOption() throws Exception {
    String help = Files.readString(Path.of("help.txt"));
    for (String option :
        List.of(
            "--detach",
            "--data",
            "--empty",
            "--port",
            "--clock",
            "--regions",
            "--roots",
            "--key",
            "--help")) {
      assertTrue(help.contains(option), option);
    }
    for (String role : DemoUsers.roles()) {
      assertTrue(help.contains(role), role);
    }
  }

  private static UpOptions up(String... words) {
    return UpCommand.options(
        Arguments.parse(
            List.of(words),
            Set.of("--data", "--port", "--clock", "--regions"),
            Set.of("--detach", "--empty")));
  }

  private static Identity token(String... words) {
    return TokenCommand.identity(
        Arguments.parse(
            List.of(words),
            Set.of("--region", "--enterprise", "--organization", "--capacities", "--port"),
            Set.of()));
  }
}
