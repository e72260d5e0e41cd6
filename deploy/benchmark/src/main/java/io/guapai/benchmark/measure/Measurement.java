package io.guapai.benchmark.measure;

import java.io.IOException;
import java.util.List;

/** One row of the table, or a few that belong together: some work, and its limit beside it. */
public interface Measurement {

  /** How it is called on the command line. */
  String name();

  /** What the platform does, in one line. */
  String work();

  /** What it is held against, in one line. */
  String limit();

  /** Measures, both sides in turn on the same machine. */
  List<Comparison> run(Course course) throws IOException, InterruptedException;
}
