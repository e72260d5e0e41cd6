package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Has axe-core look for what keeps people from using a page. Whether text stands out from what is
 * behind it takes most of the time, so that is asked once in a run for each look: an element with
 * its colours, fonts and all that it lies in, on a screen of a width.
 */
final class Axe {

  private static final List<String> SCRIPTS = List.of(read("/axe.min.js"), read("/looks.js"));

  /** The looks that axe had nothing against; where it could not tell, it is asked again. */
  private static final Set<String> CLEAR = new HashSet<>();

  private Axe() {}

  static void requireNoFinding(Page page, String where) {
    // By the debugger's way in: a script element would be against the content security policy.
    if (!(Boolean) page.evaluate("() => 'axe' in window && 'looks' in window")) {
      SCRIPTS.forEach(page::evaluate);
    }
    assertEquals(List.of(), page.evaluate("() => looks.findings()"), "axe: " + where);
    Set<String> unknown = strings(page.evaluate("() => looks.here()"));
    unknown.removeAll(CLEAR);
    if (!unknown.isEmpty()) {
      Map<?, ?> contrast =
          (Map<?, ?>) page.evaluate("asked => looks.contrast(asked)", List.copyOf(unknown));
      assertEquals(List.of(), contrast.get("findings"), "axe: " + where);
      CLEAR.addAll(strings(contrast.get("clear")));
    }
  }

  private static Set<String> strings(Object list) {
    Set<String> strings = new HashSet<>();
    ((List<?>) list).forEach(each -> strings.add((String) each));
    return strings;
  }

  private static String read(String name) {
    try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream(name), name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
