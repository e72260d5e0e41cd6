package io.guapai.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list with keyset paging.
 *
 * @param items at most the asked number of items
 * @param next opaque cursor of the following page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Makes a page from one row more than its size.
   *
   * @param key the sort key of an item, which the next page starts after
   */
  public static <T> Page<T> of(List<T> rows, int size, Function<T, Object> key) {
    if (rows.size() <= size) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, size));
    String last = key.apply(items.get(size - 1)).toString();
    return new Page<>(
        items,
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(last.getBytes(StandardCharsets.UTF_8)));
  }
}
