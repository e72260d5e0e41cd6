package io.guapai.benchmark.measure;

import java.util.List;
import java.util.Locale;

/** How much of something is measured; each is an option of the command line. */
public enum Size {
  ROUNDS("measured rounds of each side", 3, 1),
  WARMUPS("rounds before them that count for nothing, may be 0", 1, 0),
  UNITS("units of the register that is imported and drained", 25_000, 200),
  BACKLOG("units whose facts are the backlog of one service", 6_000, 100),
  OPENINGS("hazards opened by overdue inspections", 10_000, 100),
  EVENTS("events posted in a round of full batches", 30_000, 1_000),
  SINGLES("events posted one by one in a round", 300, 10),
  SAMPLES("alerts whose way is timed in a round", 150, 5),
  READERS("readers of the alert stream", 1_000, 20),
  ALERTS("alerts told to each reader in a round", 50, 3),
  REGISTERS(
      "units of the register when statistics and lists are read, N,N,..",
      List.of(25_000, 100_000, 1_000_000),
      List.of(200, 400)),
  CYLINDERS(
      "cylinders when the filling gate is asked, N,N,..",
      List.of(112_000, 1_120_000),
      List.of(500, 5_000)),
  BOTTLES("cylinders that are imported", 1_120_000, 2_000),
  POOL("enterprises out of which some are drawn", 1_000_000, 200),
  DRAWN("how many of them", 1_000, 5),
  READS("times that each page is read", 100, 3),
  IDLE("seconds of looking at the idle platform", 30, 2),
  HAZARDS("open hazards when the overdue sweep is measured", 1_000_000, 5_000),
  DUE("hazards, or clocks, that fall due", 100_000, 3_000),
  SWEEPS(
      "hazards that are not due, for the sweep's growth, N,N,.. or none",
      List.of(100_000, 400_000, 1_600_000),
      List.of()),
  CLOCKS(
      "clocks that are not due when their sweep is measured, N,N,..",
      List.of(100_000, 1_000_000, 10_000_000),
      List.of(1_000)),
  ENTERPRISES("over which what is swept is spread", 20_000, 100);

  private final String meaning;
  private final List<Integer> full;
  private final List<Integer> small;

  Size(String meaning, int full, int small) {
    this(meaning, List.of(full), List.of(small));
  }

  Size(String meaning, List<Integer> full, List<Integer> small) {
    this.meaning = meaning;
    this.full = full;
    this.small = small;
  }

  public String option() {
    return "--" + name().toLowerCase(Locale.ROOT);
  }

  public String meaning() {
    return meaning;
  }

  List<Integer> full() {
    return full;
  }

  List<Integer> small() {
    return small;
  }
}
