package io.guapai.local.command;

import io.guapai.local.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: options that begin with two hyphens, and the rest in order. */
final class Arguments {
  static final int DEFAULT_PORT = 8080;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> rest = new ArrayList<>();

  private Arguments() {}

  /**
   * Reads {@code --name value}, {@code --name=value} and {@code --flag}.
   *
   * @throws Refusal for an option that is unknown, has no value, or is given twice
   */
  static Arguments parse(List<String> words, Set<String> valued, Set<String> flags) {
    Arguments arguments = new Arguments();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--")) {
        arguments.rest.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      String value;
      if (flags.contains(name) && equals < 0) {
        value = "";
      } else if (!valued.contains(name)) {
        throw new Refusal("Unknown option " + word + "; see --help");
      } else if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (i + 1 < words.size()) {
        value = words.get(++i);
      } else {
        throw new Refusal("Option " + name + " needs a value; see --help");
      }
      if (arguments.values.put(name, value) != null) {
        throw new Refusal("Option " + name + " is given twice");
      }
    }
    return arguments;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<Path> path(String name) {
    return value(name).map(text -> Path.of(text).toAbsolutePath().normalize());
  }

  /** The gateway's port, which names the instance. */
  int port() {
    return value("--port").map(Arguments::port).orElse(DEFAULT_PORT);
  }

  List<String> rest() {
    return rest;
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}")) {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) {
        return port;
      }
    }
    throw new Refusal("Not a port: " + text);
  }
}
