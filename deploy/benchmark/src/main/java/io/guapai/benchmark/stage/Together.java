package io.guapai.benchmark.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work that several threads share. */
public final class Together {

  private Together() {}

  /** Does all pieces, each thread the next that is left; returns the seconds. */
  public static <T> double seconds(int threads, List<T> pieces, Consumer<T> work)
      throws InterruptedException {
    Queue<T> left = new ConcurrentLinkedQueue<>(pieces);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long begin = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  for (T piece = left.poll(); piece != null; piece = left.poll()) {
                    work.accept(piece);
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      return (System.nanoTime() - begin) / 1e9;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }
}
