package io.guapai.systemtest;

import io.guapai.local.instance.InstanceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the processes of a platform hold. */
final class Memory {

  private Memory() {}

  /** Resident memory in MiB of each process, by its name. */
  static Map<String, Long> of(InstanceState state) throws IOException {
    Map<String, Long> memory = new TreeMap<>();
    memory.put("launcher, gateway, issuer", resident(state.launcher()));
    if (state.broker() != null) {
      memory.put("kafka", resident(state.broker().pid()));
    }
    for (InstanceState.Service service : state.services()) {
      memory.put(service.name(), resident(service.pid()));
    }
    return memory;
  }

  private static long resident(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
