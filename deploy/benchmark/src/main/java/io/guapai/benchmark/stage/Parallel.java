package io.guapai.benchmark.stage;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Things done at the same time. */
public final class Parallel {

  private Parallel() {}

  /** Returns when all are done. */
  public static void run(Runnable... acts) {
    CompletableFuture.allOf(
            Arrays.stream(acts)
                .map(CompletableFuture::runAsync)
                .toArray(CompletableFuture<?>[]::new))
        .join();
  }
}
