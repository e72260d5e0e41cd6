package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `([A-Za-z.<>]+)` \\|", Pattern.MULTILINE);

  @Test
  void theReadmeExplainsEveryValueAndNoOther() throws IOException {
    Set<String> explained = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      explained.add(row.group(1));
    }
    Set<String> values = new TreeSet<>();
    collect("", Chart.read("values.yaml"), values);
    // May be set for one service, and have no default there.
    values.add("services.<name>.image.repository");
    values.add("services.<name>.image.tag");
    values.add("services.<name>.database.host");
    values.add("services.<name>.database.port");
    values.add("services.<name>.kafkaSecret");
    assertThat(explained).isEqualTo(values);
  }

  @Test
  void theChartInstallsTheProjectsVersion() {
    assertThat(Chart.read("Chart.yaml").path("appVersion").asText())
        .isEqualTo(System.getProperty("guapai.version"));
  }

  private static void collect(String path, JsonNode node, Set<String> into) {
    for (var field : node.properties()) {
      String name = path.equals("services.") ? "<name>" : field.getKey();
      // What a service only sets again is explained among the defaults.
      if (path.equals("services.<name>.") && !name.equals("database")) {
        continue;
      }
      if (field.getValue().isObject() && !field.getValue().isEmpty()) {
        collect(path + name + ".", field.getValue(), into);
      } else {
        into.add(path + name);
      }
    }
  }
}
