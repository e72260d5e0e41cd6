package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

  @ParameterizedTest
  @ValueSource(strings = {Chart.REQUIRED, Chart.COMPLETE})
  void theStrictLinterHasNothingToComplainOf(String values, @TempDir Path folder)
      throws IOException {
    LintResult result = new Helm(copyWith(values, folder)).lint().strict().call();
    assertThat(result.getMessages()).allMatch(line -> line.startsWith("[INFO]"));
    assertThat(result.isFailed()).isFalse();
  }

  /** The linter takes no values but those of the chart. */
  private static Path copyWith(String values, Path folder) throws IOException {
    Path copy = folder.resolve("guapai");
    List<Path> sources;
    try (var walk = Files.walk(Chart.DIRECTORY)) {
      sources = walk.toList();
    }
    for (Path source : sources) {
      Files.copy(source, copy.resolve(Chart.DIRECTORY.relativize(source)));
    }
    Files.writeString(copy.resolve("values.yaml"), Chart.merged(values));
    return copy;
  }
}
