package io.guapai.benchmark.result;

import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Where it was measured.
 *
 * @param cores that the benchmark, the services, PostgreSQL and Kafka share
 * @param database settings of PostgreSQL, the same for both sides
 */
public record Machine(
    int cores, long memoryMiB, String system, String jdk, Map<String, String> database) {

  /** This machine. */
  public static Machine here(Map<String, String> database) {
    long memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize() >> 20
            : 0;
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        memory,
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        Map.copyOf(database));
  }
}
