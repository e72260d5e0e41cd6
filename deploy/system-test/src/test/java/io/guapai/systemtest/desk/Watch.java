package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees what a page does that nobody sees: errors in its console, which are also said of what the
 * content security policy forbids, requests to strangers, dialogs.
 */
final class Watch {

  private static final Set<String> CODE = Set.of("script", "stylesheet");

  private final Set<String> origins;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> code = new HashSet<>();
  private final Set<Request> open = new HashSet<>();

  /**
   * @param origins that pages may ask
   */
  Watch(BrowserContext context, Set<String> origins) {
    this.origins = Set.copyOf(origins);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add("console: " + message.text() + " (" + message.location() + ")");
          }
        });
    context.onWebError(error -> faults.add("page error: " + error.error()));
    context.onDialog(this::dismiss);
    context.onRequest(this::asked);
    context.onRequestFinished(open::remove);
    context.onRequestFailed(open::remove);
  }

  private void asked(Request request) {
    if (origins.stream().noneMatch(origin -> request.url().startsWith(origin + "/"))
        && !request.url().startsWith("data:")
        && !request.url().startsWith("blob:")) {
      faults.add("a stranger is asked: " + request.url());
    }
    if (CODE.contains(request.resourceType())) {
      code.add(request.url());
    }
    if (!request.url().contains("/stream")) {
      open.add(request);
    }
  }

  private void dismiss(Dialog dialog) {
    faults.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  /** Whether nothing is under way but streams, which never end. */
  boolean quiet() {
    return open.isEmpty();
  }

  /** Addresses of all script and style that was asked for so far. */
  Set<String> code() {
    return Set.copyOf(code);
  }

  void forgive(String fault) {
    assertTrue(faults.removeIf(known -> known.contains(fault)), fault + " among " + faults);
  }

  void requireNoFault() {
    assertEquals(List.of(), faults, "what the pages did");
  }
}
