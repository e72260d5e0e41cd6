package io.guapai.local.process;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The one log that a person reads: each line with the name of who says it. */
public final class Console {
  private static final int NAME_WIDTH = 12;

  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public PrintStream out() {
    return out;
  }

  /** A line of the launcher itself, with the real time as in the services' own lines. */
  public void say(String line) {
    line(
        "guapai",
        LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(ISO_LOCAL_TIME) + " " + line);
  }

  /** A line of one of the processes. */
  public void line(String who, String line) {
    synchronized (out) {
      out.println(String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s | %s", who, line));
      out.flush();
    }
  }
}
