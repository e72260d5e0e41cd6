package io.guapai.systemtest.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine; none is downloaded. */
final class Chromium {

  /** Names the browser where it is not on the path. */
  static final String VARIABLE = "GUAPAI_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  static Optional<Path> executable() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .map(Path::of)
        .or(
            () ->
                NAMES.stream()
                    .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                    .filter(Files::isExecutable)
                    .findFirst());
  }

  private static Stream<Path> folders() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
  }

  /** Why the tests in a browser are left out. */
  static String missing() {
    return "skipped: no browser; put one of %s on the PATH or name it in %s"
        .formatted(String.join(", ", NAMES), VARIABLE);
  }
}
