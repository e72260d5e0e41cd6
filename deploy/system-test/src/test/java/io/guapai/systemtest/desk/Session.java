package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A person at a browser that has nothing in common with anybody else's. To close it is to demand
 * that none of its pages did what it must not.
 */
final class Session implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Whether a picture is kept of each page that is looked at, and not only of one with a fault. */
  private static final boolean PICTURES = Boolean.getBoolean("guapai.pictures");

  /**
   * Milliseconds after which a page is given up: no test waits for it, and on a machine that builds
   * something else beside it a first page has taken more than 15 seconds.
   */
  static final double PATIENCE = 60_000;

  /** Everything that was to be drawn because of what is known has been drawn. */
  private static final String DRAWN =
      "() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))";

  private final BrowserContext context;
  private final Watch watch;
  private final Page page;
  private Language language;
  private Device device;

  /**
   * @param keeps whether the desk may keep itself on the device; most tests do without, for it
   *     takes its time
   */
  Session(
      Browser browser,
      URI server,
      Set<String> origins,
      Language language,
      Device device,
      boolean keeps) {
    this.language = language;
    this.device = device;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setLocale(language.tag())
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(keeps ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK)
                .setViewportSize(device.width(), device.height()));
    context.setDefaultTimeout(PATIENCE);
    watch = new Watch(context, origins);
    page = context.newPage();
  }

  Page page() {
    return page;
  }

  void signIn(Account account) {
    page.navigate("/");
    page.locator("gp-sign-in button").click();
    page.locator("form:has(input[value='%s']) button".formatted(account.subject())).click();
    page.locator("gp-sign-in")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    settle();
  }

  /** Goes to an address and waits until its page has all that it asked for. */
  void open(String path) {
    page.navigate(path);
    settle();
  }

  /** Waits until the page has all that it asked for, and has drawn it. */
  void settle() {
    do {
      page.waitForCondition(watch::quiet);
      page.evaluate(DRAWN);
    } while (!watch.quiet());
  }

  /** Waits until the desk opens without a network. */
  void takeTheDeskAlong() {
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    settle();
  }

  /** Has no network from now on, or has one again. */
  void leaveTheNetwork(boolean away) {
    context.setOffline(away);
  }

  /** Reads the page in another language from now on. */
  void read(Language other) {
    if (language != other) {
      language = other;
      page.locator("gp-header button[lang]").click();
      settle();
    }
  }

  /** The language that the page is read in. */
  Language language() {
    return language;
  }

  /** Looks at the page on another device from now on. */
  void takeUp(Device other) {
    device = other;
    page.setViewportSize(other.width(), other.height());
    settle();
  }

  /**
   * Demands that everybody can use the page; a picture is kept where it cannot be used, or where
   * pictures are asked for.
   *
   * @param name of the page in the picture's file name
   */
  void look(String name) {
    String picture = pictureOf(name);
    boolean usable = false;
    try {
      requireUsable(picture);
      usable = true;
    } finally {
      if (PICTURES || !usable) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(picture + ".png"))
                .setFullPage(true));
      }
    }
  }

  private String pictureOf(String name) {
    return name + "-" + language.code() + "-" + device.name().toLowerCase(Locale.ROOT);
  }

  /** Demands that everybody can use the page, and that it fits the device. */
  void requireUsable(String what) {
    Axe.requireNoFinding(page, what);
    requireFits(what);
  }

  /** Demands that nobody has to scroll sideways. */
  void requireFits(String what) {
    int wide = (int) page.evaluate("() => document.scrollingElement.scrollWidth");
    assertTrue(
        wide <= device.width(),
        what + " is " + wide + " px wide on a screen of " + device.width() + " px");
  }

  /**
   * The same in both languages, on each of these devices.
   *
   * @see #look(String)
   */
  void lookInBothLanguages(String name, Device... devices) {
    for (Language each : Language.values()) {
      read(each);
      for (Device one : devices) {
        takeUp(one);
        look(name);
      }
    }
  }

  /**
   * Takes out of what is held against the pages what a test brought about on purpose.
   *
   * @param fault a part of how it is told
   */
  void forgive(String fault) {
    watch.forgive(fault);
  }

  /** Addresses of all script and style that was loaded so far. */
  Set<String> code() {
    return watch.code();
  }

  @Override
  public void close() {
    try {
      settle();
      watch.requireNoFault();
    } finally {
      context.close();
    }
  }
}
