package io.guapai.benchmark.idle;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.stage.Processor;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform of one machine as {@code deploy/local/up} starts it, without its demonstration: how
 * long that takes once the machine has seen it, and what it then uses for doing nothing.
 */
public final class Idle implements Measurement {

  @Override
  public String name() {
    return "idle";
  }

  @Override
  public String work() {
    return "start of everything, warm; memory and processor of everything with nothing to do";
  }

  @Override
  public String limit() {
    return "";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    for (Service service : Service.values()) {
      course.stage().stop(service);
    }
    int seconds = course.sizes().of(Size.IDLE);
    Comparison.Rounds start = Comparison.rounds("start, warm", "", "s", Aim.most(20));
    Comparison.Rounds memory = Comparison.rounds("memory, idle", "", "MiB", Aim.most(1_536));
    Comparison.Rounds processor =
        Comparison.rounds("processor, idle", "", "% of a core", Aim.most(3));
    for (int round : course.rounds()) {
      try (LocalPlatform platform = LocalPlatform.up(course.jars())) {
        Map<String, Double> held = platform.memory();
        // What has just started is still busy with having started.
        Thread.sleep(500L * seconds);
        Map<String, Double> used = platform.processor();
        long transactions = platform.transactions();
        Thread.sleep(1_000L * seconds);
        Map<String, Double> idle = percent(used, platform.processor(), seconds);
        double each = (platform.transactions() - transactions) / (double) seconds;
        course.say(
            "round %d: start %.1f s, %.0f MiB %s, %.1f %% of a core %s, %.0f transactions/s",
            round,
            platform.startSeconds(),
            Processor.sum(held),
            held,
            Processor.sum(idle),
            idle,
            each);
        if (round > 0) {
          start.add(platform.startSeconds());
          memory.add(Processor.sum(held));
          held.forEach((who, size) -> memory.figure(who + " MiB", size));
          processor.add(Processor.sum(idle));
          idle.forEach((who, share) -> processor.figure(who + " %", share));
          processor.figure("transactions/s", each);
        }
        start.check(
            Check.same(
                "everything was there to be measured",
                "round " + round,
                Service.values().length + 3,
                (int) held.values().stream().filter(size -> size > 1).count()));
      }
    }
    return List.of(start.done(), memory.done(), processor.done());
  }

  private static Map<String, Double> percent(
      Map<String, Double> first, Map<String, Double> then, int seconds) {
    Map<String, Double> percent = new LinkedHashMap<>();
    Processor.between(first, then).forEach((who, used) -> percent.put(who, 100 * used / seconds));
    return percent;
  }
}
