package io.guapai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A migration that was given out has run in somebody's database: it is never edited, renamed or
 * taken away, and none is slipped in before it. The module lists its migrations with their digests
 * in the order in which they were given out, in {@code src/test/resources/released-migrations.csv};
 * {@code -Dmigrations.release=true} adds those that are new, never over one that changed.
 */
public final class FrozenMigrations {

  private static final Path LIST = Path.of("src/test/resources/released-migrations.csv");

  private FrozenMigrations() {}

  /**
   * Checks the versioned migrations of the module whose tests run.
   *
   * @param folder where they are, seen from the module
   */
  public static void check(String folder) {
    try {
      Map<String, String> today = digests(Path.of(folder));
      Map<String, String> released = released();
      List<String> fresh = new ArrayList<>(today.keySet());
      fresh.removeAll(released.keySet());
      if (Boolean.getBoolean("migrations.release")) {
        requireAfter(released, fresh);
        fresh.forEach(name -> released.put(name, Objects.requireNonNull(today.get(name))));
        write(released);
        fresh.clear();
      }
      released.forEach((name, digest) -> assertEquals(digest, today.get(name), name + " changed"));
      assertTrue(fresh.isEmpty(), fresh + " are new: run this test with -Dmigrations.release=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireAfter(Map<String, String> released, List<String> fresh) {
    for (String name : fresh) {
      for (String before : released.keySet()) {
        assertTrue(
            Arrays.compare(version(before), version(name)) < 0,
            name + " comes before " + before + ", which was given out");
      }
    }
  }

  /** {@code V0_30__tallies.sql} is 0, 30. */
  private static int[] version(String name) {
    return Stream.of(name.substring(1, name.indexOf("__")).split("_"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> name(file).startsWith("V"))
              .sorted((one, other) -> Arrays.compare(version(name(one)), version(name(other))))
              .toList();
    }
    Map<String, String> digests = new LinkedHashMap<>();
    for (Path file : files) {
      digests.put(name(file), digest(Files.readString(file).replace("\r\n", "\n")));
    }
    return digests;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> released() throws IOException {
    Map<String, String> released = new LinkedHashMap<>();
    if (Files.exists(LIST)) {
      for (String line : Files.readAllLines(LIST)) {
        String[] parts = line.split(",");
        released.put(parts[0], parts[1]);
      }
    }
    return released;
  }

  private static void write(Map<String, String> released) throws IOException {
    Files.createDirectories(LIST.getParent());
    Files.write(
        LIST,
        released.entrySet().stream().map(one -> one.getKey() + "," + one.getValue()).toList());
  }
}
