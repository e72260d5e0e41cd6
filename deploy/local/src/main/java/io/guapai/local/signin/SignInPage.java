package io.guapai.local.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.local.Json;
import java.util.List;
import java.util.Objects;

/**
 * The page on which one chooses who to be: a button per demonstration user. It posts what the
 * issuer's interactive login takes, a name and the claims of the token, and loads nothing from
 * elsewhere.
 */
public final class SignInPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>挂牌督办 登录 · Guapai sign in</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f3f5f8; color: #1d2733; }
      main { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; margin-bottom: .25rem; }
      p { color: #55616f; margin-top: 0; }
      .users { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; }
      form { margin: 0; }
      button { width: 100%; text-align: left; padding: .75rem 1rem; border: 1px solid #cfd7e0;
        border-radius: .5rem; background: #fff; font: inherit; cursor: pointer; }
      button:hover, button:focus { border-color: #1559c0; outline: 2px solid #1559c033; }
      small { display: block; color: #55616f; }
      summary { cursor: pointer; margin: 1.5rem 0 .75rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>挂牌督办 · Guapai</h1>
      <p>选择一个演示用户登录。Choose a demonstration user to sign in as.</p>
      """;
  private static final String FOOT =
      """
      </main>
      </body>
      </html>
      """;

  private SignInPage() {}

  /** The page for the users at home and, if there is one, of an extra territory. */
  public static String html(List<ExtraRegion> territory) {
    StringBuilder page = new StringBuilder(HEAD);
    users(page, DemoUsers.home());
    if (!territory.isEmpty()) {
      page.append("<details open><summary>其他地区 · Other territory</summary>\n");
      users(page, DemoUsers.of(territory));
      page.append("</details>\n");
    }
    return page.append(FOOT).toString();
  }

  private static void users(StringBuilder page, List<DemoUser> users) {
    page.append("<div class=\"users\">\n");
    for (DemoUser user : users) {
      page.append("<form method=\"post\">");
      hidden(page, "username", Objects.requireNonNull(user.identity().subject()));
      hidden(page, "claims", claims(user));
      page.append("<button>")
          .append(escape(user.chinese()))
          .append("<small>")
          .append(escape(user.english()))
          .append("</small></button></form>\n");
    }
    page.append("</div>\n");
  }

  private static void hidden(StringBuilder page, String name, String value) {
    page.append("<input type=\"hidden\" name=\"")
        .append(name)
        .append("\" value=\"")
        .append(escape(value))
        .append("\">");
  }

  private static String claims(DemoUser user) {
    try {
      return Json.MAPPER.writeValueAsString(user.identity().claims());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("claims are always JSON", e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
