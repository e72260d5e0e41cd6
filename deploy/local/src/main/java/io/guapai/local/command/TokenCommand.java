package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.Instance;
import io.guapai.local.signin.DemoUsers;
import io.guapai.testing.embedded.Identity;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** {@code token}: prints a bearer token and nothing else. */
final class TokenCommand {
  private TokenCommand() {}

  static int run(List<String> words, PrintStream out) {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("--region", "--enterprise", "--organization", "--capacities", "--port"),
            Set.of());
    Identity identity = identity(arguments);
    out.println(Instance.at(arguments.port()).token(identity));
    return 0;
  }

  static Identity identity(Arguments arguments) {
    String roles = String.join(", ", DemoUsers.roles());
    if (arguments.rest().size() != 1) {
      throw new Refusal("Name one role: " + roles);
    }
    String role = arguments.rest().get(0);
    arguments
        .value("--region")
        .filter(region -> !region.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}"))
        .ifPresent(
            region -> {
              throw new Refusal("Not a region of 2, 4, 6 or 9 digits: " + region);
            });
    return DemoUsers.of(
            role,
            arguments.value("--region").orElse(null),
            arguments.value("--enterprise").orElse(null),
            arguments.value("--organization").orElse(null),
            arguments.value("--capacities").map(list -> List.of(list.split(","))).orElse(List.of()))
        .orElseThrow(() -> new Refusal("Unknown role " + role + "; there are " + roles));
  }
}
