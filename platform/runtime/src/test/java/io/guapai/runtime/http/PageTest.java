package io.guapai.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void theCursorOfAPageLeadsToTheNext() {
    Page<Long> page = Page.of(List.of(1L, 2L, 3L), 2, key -> key);
    assertEquals(List.of(1L, 2L), page.items());
    assertEquals(Long.valueOf(2), Page.<Long>after(page.next(), Long::valueOf));
  }

  @Test
  void theLastPageHasNoCursor() {
    assertNull(Page.of(List.of(1L, 2L), 2, key -> key).next());
    assertNull(Page.after(null, Long::parseLong));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!", "YWJj", "%"})
  void aCursorThatIsNoneOfOursIsRefused(String cursor) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Page.after(cursor, Long::parseLong));
    assertEquals(PlatformProblem.INVALID_CURSOR, refused.type());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201})
  void theSizeIsBounded(int size) {
    assertThrows(ProblemException.class, () -> Page.size(size));
  }
}
