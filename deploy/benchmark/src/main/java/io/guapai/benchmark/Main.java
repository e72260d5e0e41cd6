package io.guapai.benchmark;

import io.guapai.benchmark.result.Results;
import io.guapai.benchmark.result.Table;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Runs the benchmark, shows its table and writes its figures. */
public final class Main {

  private static final int CHECK_FAILED = 3;
  private static final int UNEXPECTED = 70;

  private Main() {}

  public static void main(String[] words) {
    System.exit(run(List.copyOf(Arrays.asList(words))));
  }

  private static int run(List<String> words) {
    Path root = Path.of(System.getProperty("guapai.root", ".")).toAbsolutePath().normalize();
    try {
      Options options = Options.parse(words, root);
      if (options.list()) {
        Catalogue.all().forEach(each -> System.out.printf("%-10s %s%n", each.name(), each.work()));
        return 0;
      }
      Path target = root.resolve("deploy/benchmark/target");
      Results results = new Benchmark(options, target, System.out).run();
      write(results, options.results());
      System.out.println();
      Table.of(results).forEach(System.out::println);
      System.out.println("\nFigures in " + options.results());
      return results.passed() ? 0 : CHECK_FAILED;
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      return 1;
    } catch (IOException | SQLException | RuntimeException unexpected) {
      unexpected.printStackTrace();
      return UNEXPECTED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNEXPECTED;
    }
  }

  /** Writes the figures as JSON. */
  static void write(Results results, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(results) + "\n");
  }
}
