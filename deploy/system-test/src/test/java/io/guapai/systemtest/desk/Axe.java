package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Has axe-core look for what keeps people from using a page. */
final class Axe {

  private static final String SCRIPT = read();

  /** Each finding that is serious, with the first elements that it is about. */
  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {resultTypes: ['violations'], elementRef: false});
        return found.violations
          .filter(({impact}) => impact === 'serious' || impact === 'critical')
          .map(({id, help, nodes}) => `${id}: ${help}: `
            + nodes.slice(0, 3).map(({target, any}) =>
                target.flat().join(' ') + (any[0] ? ` (${any[0].message})` : '')).join(' | '));
      }
      """;

  private Axe() {}

  static void requireNoFinding(Page page, String where) {
    // By the debugger's way in: a script element would be against the content security policy.
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    assertEquals(List.of(), page.evaluate(RUN), "axe: " + where);
  }

  private static String read() {
    try (InputStream script =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
