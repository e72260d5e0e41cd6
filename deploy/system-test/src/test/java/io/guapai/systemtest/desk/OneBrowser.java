package io.guapai.systemtest.desk;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guapai.systemtest.Platform;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests of a run the one browser that they share; without one they are left out. */
final class OneBrowser implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext test) {
    if (Chromium.executable().isEmpty()) {
      System.out.println(test.getDisplayName() + " " + Chromium.missing());
      abort(Chromium.missing());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == OneBrowser.Started.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(OneBrowser.class))
        .computeIfAbsent(
            Started.class, type -> new Started(Chromium.executable().orElseThrow()), Started.class);
  }

  /** The browser's process. */
  static final class Started implements AutoCloseable {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    private Started(Path executable) {
      PlaywrightAssertions.setDefaultAssertionTimeout(Session.PATIENCE);
      browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(executable));
    }

    /** Somebody who opens the platform's pages, and asks nobody but it and its issuer. */
    Session visit(Platform platform, Language language, Device device) {
      return visit(platform, language, device, false);
    }

    private Session visit(Platform platform, Language language, Device device, boolean keeps) {
      return new Session(
          browser,
          URI.create(platform.state().gateway()),
          Set.of(origin(platform.state().gateway()), origin(platform.state().issuer())),
          language,
          device,
          keeps);
    }

    /** Somebody who signs in on a phone that keeps the desk for when there is no network. */
    Session signInOnAPhone(Platform platform, Account account, Language language) {
      Session session = visit(platform, language, Device.PHONE, true);
      session.signIn(account);
      return session;
    }

    /** Somebody who signs in to the platform. */
    Session signIn(Platform platform, Account account, Language language, Device device) {
      Session session = visit(platform, language, device);
      session.signIn(account);
      return session;
    }

    /** Somebody who opens pages of another server. */
    Session visit(URI server) {
      return new Session(
          browser,
          server,
          Set.of(origin(server.toString())),
          Language.ENGLISH,
          Device.LAPTOP,
          false);
    }

    private static String origin(String address) {
      URI uri = URI.create(address);
      return uri.getScheme() + "://" + uri.getAuthority();
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
