package io.guapai.benchmark.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds of processor that processes have used, and the memory that they hold. */
public final class Processor {

  /** Linux counts in hundredths of a second, whatever the kernel's own tick. */
  private static final double TICKS = 100;

  private Processor() {}

  /** User and system seconds of a process; 0 when there is none. */
  public static double seconds(long pid) {
    String[] fields = stat(pid);
    return fields.length == 0 ? 0 : (number(fields, 11) + number(fields, 12)) / TICKS;
  }

  /** The same with all children, also those that have ended. */
  public static double secondsOfFamily(long pid) {
    String[] fields = stat(pid);
    if (fields.length == 0) {
      return 0;
    }
    double ended = (number(fields, 13) + number(fields, 14)) / TICKS;
    return seconds(pid)
        + ended
        + ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::children)
            .mapToDouble(child -> seconds(child.pid()))
            .sum();
  }

  /** Memory of a process and its children in MiB; what several share is counted once. */
  public static double memoryOfFamily(long pid) {
    return memory(pid)
        + ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::children)
            .mapToDouble(child -> memory(child.pid()))
            .sum();
  }

  /** Memory of a process alone in MiB. */
  public static double memory(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
              .filter(line -> line.startsWith("Pss:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    } catch (IOException gone) {
      return 0;
    }
  }

  /** What was used between two looks, by name. */
  public static Map<String, Double> between(Map<String, Double> first, Map<String, Double> then) {
    Map<String, Double> used = new LinkedHashMap<>();
    then.forEach((name, seconds) -> used.put(name, seconds - first.getOrDefault(name, 0.0)));
    return used;
  }

  /** The sum of all. */
  public static double sum(Map<String, Double> seconds) {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The fields behind the name, which may hold anything. */
  private static String[] stat(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException gone) {
      return new String[0];
    }
  }

  private static long number(String[] fields, int index) {
    return Long.parseLong(fields[index]);
  }
}
