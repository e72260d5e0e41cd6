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

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 200;

  /** The page size that a request gets: bounded, and {@value #DEFAULT_SIZE} when not asked. */
  public static int size(@Nullable Integer asked) {
    if (asked == null) {
      return DEFAULT_SIZE;
    }
    if (asked < 1 || asked > MAX_SIZE) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "limit", "limit", asked, "1–" + MAX_SIZE);
    }
    return asked;
  }

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

  /**
   * The key that a cursor stands for; null for the first page.
   *
   * @throws ProblemException when the cursor is none of ours
   */
  public static <K> @Nullable K after(@Nullable String cursor, Function<String, K> parse) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      return parse.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(PlatformProblem.INVALID_CURSOR, "cursor", cursor);
    }
  }
}
