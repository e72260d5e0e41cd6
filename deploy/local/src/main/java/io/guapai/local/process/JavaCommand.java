package io.guapai.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the JVMs of this machine's platform are called. */
public final class JavaCommand {
  // Small and quick to start, for seven of them share one machine. A load run uses other flags.
  private static final List<String> SMALL =
      List.of("-Xms32m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  // Newer Java warns of what the libraries of the servers do in memory.
  private static final List<String> QUIET =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  private static final String ARCHIVE = "app-cds.jsa";

  private JavaCommand() {}

  /** The flags of a JVM that works on this data folder. */
  public static List<String> flags(Path data) {
    List<String> flags = new ArrayList<>();
    flags.add(Leftovers.marker(data));
    flags.addAll(SMALL);
    if (Runtime.version().feature() >= 24) {
      flags.addAll(QUIET);
    }
    return flags;
  }

  /**
   * Runs a built service, in its folder. Its archive of classes, made by the build, spares it a
   * third of the work of starting; a Java that is not the one of the build starts without.
   *
   * @param flags of the JVM
   * @param application the service's folder
   */
  public static List<String> application(List<String> flags, Path application) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(flags);
    if (Files.exists(application.resolve(ARCHIVE))) {
      command.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xlog:cds=off"));
    }
    command.addAll(List.of("-jar", "quarkus-run.jar"));
    return command;
  }

  /** The Java that this JVM runs on. */
  public static String java() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
  }
}
