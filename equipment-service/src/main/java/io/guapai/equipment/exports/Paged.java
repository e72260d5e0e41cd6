package io.guapai.equipment.exports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of any length a page at a time, each in a transaction of its own: one page is held
 * in memory.
 */
public final class Paged {

  /** Rows of a page. */
  public static final int SIZE = 500;

  private Paged() {}

  /**
   * The pages of a list by a key.
   *
   * @param <K> key of a row, from after which the next page goes on
   */
  @FunctionalInterface
  public interface Pages<T, K> {

    /** The next rows, at most {@link #SIZE}. */
    List<T> after(@Nullable K key);
  }

  /** Takes what was read, outside of the transaction in which it was. */
  @FunctionalInterface
  public interface Taker<T> {
    void take(T read) throws IOException;
  }

  /** Reads all rows, one by one. */
  public static <T, K> void each(Pages<T, K> pages, Function<T, K> key, Taker<T> taker)
      throws IOException {
    all(
        pages,
        key,
        page -> {
          for (T row : page) {
            taker.take(row);
          }
        });
  }

  /** Reads all rows, a page at once. */
  public static <T, K> void all(Pages<T, K> pages, Function<T, K> key, Taker<List<T>> taker)
      throws IOException {
    K last = null;
    List<T> page;
    do {
      K after = last;
      page = QuarkusTransaction.requiringNew().call(() -> pages.after(after));
      taker.take(page);
      if (!page.isEmpty()) {
        last = key.apply(page.get(page.size() - 1));
      }
    } while (page.size() == SIZE);
  }
}
