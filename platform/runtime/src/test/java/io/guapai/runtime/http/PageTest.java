package io.guapai.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.runtime.query.Paging;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void theCursorOfAPageLeadsToTheNext() {
    Page<Long> page = new Paging(null, 2).page(List.of(1L, 2L, 3L), key -> key);
    assertEquals(List.of(1L, 2L), page.items());
    assertEquals(Long.valueOf(2), new Paging(page.next(), null).<Long>after(Long::valueOf));
  }

  @Test
  void theLastPageHasNoCursor() {
    assertNull(Page.of(List.of(1L, 2L), 2, key -> key).next());
  }
}
