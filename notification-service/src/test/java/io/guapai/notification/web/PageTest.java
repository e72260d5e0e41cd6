package io.guapai.notification.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PageTest {

  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  /** An address of another host, where a style sheet or a script would fetch from it. */
  private static final Pattern FETCHED =
      Pattern.compile("(?i)(url\\(|@import|import\\(|fetch\\()\\s*[\"']?(https?:)?//[^\"')]*");

  @TestHTTPResource("/")
  URI root;

  @ParameterizedTest
  @CsvSource({
    "/, <gp-app>",
    "/report.html, <gp-report>",
    "/listed.html, <gp-listed>",
    "/draw.html, <gp-draw>",
    "/unit.html, <gp-unit>",
    "/cylinder.html, <gp-cylinder>"
  })
  void thePageComesWithItsScriptAndStyle(String path, String element) {
    String page = get(path);

    assertThat(page, containsString(element));
    assertThat(links(page), hasItem(endsWith(".js")));
    assertThat(links(page), hasItem(endsWith(".css")));
    links(page).forEach(link -> assertThat(get(link), not(emptyString())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/report.html", "/listed.html", "/draw.html", "/unit.html", "/cylinder.html"})
  void thePageFetchesNothingFromElsewhere(String path) {
    List<String> links = links(get(path));

    assertThat(links, everyItem(matchesRegex("/[^/].*")));
    links.forEach(link -> assertThat(link, foreignAddresses(get(link)), empty()));
  }

  /** Scripts and whatever else come from here alone; a frame is made of bytes of the page's own. */
  @ParameterizedTest
  @CsvSource({
    "/, connect-src 'self' https: http:; frame-src blob:; base-uri 'none'; form-action 'self'",
    "/report.html, connect-src 'self'; base-uri 'none'; form-action 'none'",
    "/listed.html, connect-src 'self'; base-uri 'none'; form-action 'none'",
    "/draw.html, connect-src 'self'; base-uri 'none'; form-action 'none'",
    "/unit.html, connect-src 'self'; base-uri 'none'; form-action 'none'",
    "/cylinder.html, connect-src 'self'; base-uri 'none'; form-action 'none'"
  })
  void thePagesPolicyIsStrict(String path, String rest) {
    String policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; "
            + rest;
    assertThat(get(path), containsString("content=\"" + policy + "\""));
  }

  @Test
  void aPublicPageNeedsNoChartsOfTheOfficers() {
    List<String> script =
        links(get("/report.html")).stream().filter(l -> l.endsWith(".js")).toList();

    assertThat(script, hasSize(1));
    assertThat(get(script.get(0)), not(containsString("echarts")));
    RestAssured.get("/report.html").then().header("Cache-Control", "no-cache");
  }

  @Test
  void scriptsAndStylesComeCompressed() throws Exception {
    for (String link : links(get("/"))) {
      if (link.endsWith(".js") || link.endsWith(".css")) {
        HttpResponse<byte[]> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(root.resolve(link))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        assertThat(link, answer.headers().allValues("Content-Encoding"), contains("gzip"));
      }
    }
  }

  private static String get(String path) {
    return RestAssured.get(path).then().statusCode(200).extract().asString();
  }

  private static List<String> foreignAddresses(String text) {
    return FETCHED.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> links(String page) {
    return LINK.matcher(page).results().map(link -> link.group(1)).toList();
  }
}
