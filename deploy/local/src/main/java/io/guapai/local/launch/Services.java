package io.guapai.local.launch;

import io.guapai.local.Refusal;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.ServiceProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The five processes together. */
record Services(List<ServiceProcess> processes) {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Starts them all, no more at once than the machine has cores; returns when all are ready. */
  void start() {
    int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
    ExecutorService starters = Executors.newFixedThreadPool(atOnce);
    try {
      CompletableFuture.allOf(
              processes.stream()
                  .map(process -> CompletableFuture.runAsync(() -> start(process), starters))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : e;
    } finally {
      starters.shutdownNow();
    }
  }

  /** Ends them all at once; returns when all have ended. */
  void stop() {
    ExecutorService stoppers = Executors.newFixedThreadPool(Math.max(1, processes.size()));
    processes.forEach(process -> stoppers.execute(process::stop));
    stoppers.shutdown();
    try {
      stoppers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<InstanceState.Service> states() {
    return processes.stream()
        .map(p -> new InstanceState.Service(p.name(), p.port(), p.pid(), p.log()))
        .toList();
  }

  private static void start(ServiceProcess process) {
    process.start();
    process.awaitReady(PATIENCE);
  }
}
