package io.guapai.inspection.draw.lot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.inspection.draw.lot.Pool.Avoidance;
import io.guapai.inspection.draw.lot.Pool.Candidate;
import io.guapai.inspection.draw.lot.Pool.Inspector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draw as a function: the same for everybody, fair by weight, and with inspectors who may. */
class Draw1Test {

  private static final List<Inspector> FOUR =
      List.of(
          new Inspector("A-1", "3204"),
          new Inspector("A-2", "3204"),
          new Inspector("A-3", "320411"),
          new Inspector("A-4", "320411"));

  private static Pool pool(int toDraw, int of, Avoidance... avoidances) {
    return new Pool(toDraw, 2, candidates(of), FOUR, Set.of(avoidances));
  }

  private static List<Candidate> candidates(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Candidate("E%07d".formatted(i), "320411", 1 + i % 3))
        .toList();
  }

  /** What everybody gets, reckoned once by another program: it never changes under this name. */
  @Test
  void aPublishedDrawIsTheSameForEver() {
    Pool pool =
        new Pool(
            2,
            2,
            List.of(
                new Candidate("甲", "320411", 1),
                new Candidate("乙", "320411", 2),
                new Candidate("丙", "320411", 1)),
            FOUR.subList(0, 2),
            Set.of());
    assertEquals(EXPECTED, Draw1.run(pool, "2026").stream().map(Drawn::line).toList());
  }

  private static final List<String> EXPECTED = List.of("1\t丙\tA-1\tA-2", "2\t乙\tA-2\tA-1");

  @Test
  void theFileSaysAllThatTheDrawRestsOn() {
    Pool pool = pool(5, 50, new Avoidance("A-1", "E0000007"));
    byte[] file = PoolFile.write(pool);
    assertEquals(pool, PoolFile.read(file));
    assertArrayEquals(file, PoolFile.write(PoolFile.read(file)));
    assertEquals(Draw1.run(pool, "s"), Draw1.run(PoolFile.read(file), "s"));
    assertEquals(64, PoolFile.digest(file).length());
  }

  @Test
  void aFileThatIsNoneIsRefusedByItsLine() {
    for (Map.Entry<String, String> bad :
        Map.of(
                "", "line 1 ",
                "GUAPAI-DRAW-2\t1\t2\n", "line 1 ",
                "GUAPAI-DRAW-1\t1\t2\nS\tE1\t32\n", "line 2 ",
                "GUAPAI-DRAW-1\t1\t2\nS\tE1\t32\tmany\n", "line 2 ",
                "GUAPAI-DRAW-1\t1\t2\nX\tE1\n", "line 2 ",
                "GUAPAI-DRAW-1\t1\t2\n\nS\tE1\t32\t1\n", "line 2 ",
                "GUAPAI-DRAW-1\t1\t2\nS\tE1\t32\t1\nS\tE1\t32\t1\n", "twice",
                "GUAPAI-DRAW-1\t9\t2\nS\tE1\t32\t1\n", "9 of 1",
                "GUAPAI-DRAW-1\t1\t2\nS\tE1\t32\t65\n", "65 lots")
            .entrySet()) {
      String message =
          assertThrows(
                  IllegalArgumentException.class,
                  () -> PoolFile.read(bad.getKey().getBytes(StandardCharsets.UTF_8)),
                  bad.getKey())
              .getMessage();
      assertTrue(String.valueOf(message).contains(bad.getValue()), message);
    }
  }

  @Test
  void noPoolIsEmptyNorDrawnBeyondItsSizeNorCheckedByOneInspector() {
    assertThrows(IllegalArgumentException.class, () -> pool(1, 0));
    assertThrows(IllegalArgumentException.class, () -> pool(0, 3));
    assertThrows(IllegalArgumentException.class, () -> pool(4, 3));
    assertThrows(
        IllegalArgumentException.class, () -> new Pool(1, 1, candidates(3), FOUR, Set.of()));
    assertEquals(3, Draw1.run(pool(3, 3), "all").size());
  }

  @Test
  void whoDeclaredAConflictIsNotDrawnAndWhereTooFewAreLeftThePoolSaysSo() {
    List<Candidate> two = List.of(new Candidate("N", "320411", 1), new Candidate("S", "320402", 1));
    Pool fair = new Pool(2, 2, two, FOUR, Set.of(new Avoidance("A-3", "N")));
    assertTrue(fair.unmanned().isEmpty());
    for (int i = 0; i < 50; i++) {
      Draw1.run(fair, "seed " + i)
          .forEach(
              drawn -> {
                assertEquals(2, Set.copyOf(drawn.inspectors()).size());
                assertTrue(drawn.id().equals("S") || !drawn.inspectors().contains("A-3"));
                assertTrue(drawn.id().equals("N") || drawn.inspectors().contains("A-1"));
              });
    }
    Pool unfair = new Pool(2, 2, two, FOUR, Set.of(new Avoidance("A-1", "S")));
    assertEquals("S", unfair.unmanned().orElseThrow().id());
    assertThrows(IllegalArgumentException.class, () -> Draw1.run(unfair, "seed"));
  }

  @Test
  void theChanceIsInProportionToTheLotsAndTheWorkIsShared() {
    Map<String, Integer> first = new HashMap<>();
    List<Candidate> three =
        List.of(
            new Candidate("one", "320411", 1),
            new Candidate("two", "320411", 2),
            new Candidate("five", "320411", 5));
    for (int i = 0; i < 8_000; i++) {
      Pool pool = new Pool(1, 2, three, FOUR, Set.of());
      first.merge(Draw1.run(pool, "seed " + i).get(0).id(), 1, Integer::sum);
    }
    assertEquals(1_000, first.get("one"), 120);
    assertEquals(2_000, first.get("two"), 160);
    assertEquals(5_000, first.get("five"), 180);

    Map<String, Long> load =
        Draw1.run(pool(100, 300), "load").stream()
            .flatMap(drawn -> drawn.inspectors().stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    assertEquals(Map.of("A-1", 50L, "A-2", 50L, "A-3", 50L, "A-4", 50L), load);
  }

  @Test
  void aThousandOfAMillionAreDrawnInAMoment() {
    List<Inspector> inspectors =
        IntStream.range(0, 200).mapToObj(i -> new Inspector("C" + i, "3204")).toList();
    Pool pool = new Pool(1_000, 2, candidates(1_000_000), inspectors, Set.of());
    long start = System.nanoTime();
    assertEquals(1_000, Draw1.run(pool, "seed").size());
    double seconds = (System.nanoTime() - start) / 1e9;
    assertTrue(seconds < 10, "2 s; far more on a machine that others use as well: " + seconds);
  }

  @Test
  void theCommandPrintsDigestAndResultOrWhatIsWrong(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pool.tsv");
    byte[] pool = PoolFile.write(pool(3, 30));
    Files.write(file, pool);
    String expected =
        "sha256\t"
            + PoolFile.digest(pool)
            + Draw1.run(pool(3, 30), "42").stream()
                .map(drawn -> System.lineSeparator() + drawn.line())
                .collect(Collectors.joining())
            + System.lineSeparator();
    assertEquals("0 " + expected, run(file.toString(), "42"));
    assertTrue(run(file.toString()).startsWith("2 "));
    assertTrue(run(folder.resolve("none").toString(), "42").startsWith("2 "));
    Files.writeString(file, "something");
    assertTrue(run(file.toString(), "42").startsWith("1 "));
  }

  private static String run(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Repeat.run(arguments, printed, printed);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }
}
