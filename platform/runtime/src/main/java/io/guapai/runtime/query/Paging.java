package io.guapai.runtime.query;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param cursor as the page before gave it; null for the first page
 * @param limit how many items at most; null for {@value #DEFAULT_SIZE}
 */
public record Paging(
    @QueryParam("cursor") @Schema(pattern = "^[A-Za-z0-9_-]*$") @Nullable String cursor,
    @QueryParam("limit")
        @Min(1)
        @Max(Paging.MAX_SIZE)
        @Schema(defaultValue = "" + Paging.DEFAULT_SIZE)
        @Nullable Integer limit) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 200;

  /** How many items the page has at most. */
  public int size() {
    return limit == null ? DEFAULT_SIZE : limit;
  }

  /** How many rows tell also whether another page follows. */
  public int rows() {
    return size() + 1;
  }

  /**
   * The key that the page starts after; null for the first page.
   *
   * @throws ProblemException when the cursor is none of ours (400)
   */
  public <K> @Nullable K after(Function<String, K> parse) {
    if (cursor == null) {
      return null;
    }
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (key.chars().noneMatch(Paging::isForeign)) {
        return parse.apply(key);
      }
    } catch (IllegalArgumentException e) {
      throw notOurs(cursor);
    }
    throw notOurs(cursor);
  }

  /**
   * The page that {@link #rows} rows make.
   *
   * @param key the sort key of an item, which the next page starts after
   */
  public <T> Page<T> page(List<T> rows, Function<T, Object> key) {
    return Page.of(rows, size(), key);
  }

  /** No key has a control character, and what is no UTF-8 is none of ours. */
  private static boolean isForeign(int character) {
    return Character.isISOControl(character) || character == '\uFFFD';
  }

  private static ProblemException notOurs(String cursor) {
    return new ProblemException(
        PlatformProblem.INVALID_CURSOR, "cursor", ParameterValues.shortened(cursor));
  }
}
