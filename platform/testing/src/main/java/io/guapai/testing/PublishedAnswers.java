package io.guapai.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds each answer that a {@code @QuarkusTest} gets against the document that the service
 * publishes of itself: a test fails where status, media type or body are not as published.
 */
public final class PublishedAnswers implements QuarkusTestBeforeClassCallback, Filter {

  private @Nullable PublishedResponses published;

  @Override
  public void beforeClass(Class<?> testClass) {
    RestAssured.replaceFiltersWith(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answer = context.next(request, expected);
    String path = path(request.getURI());
    if (path.startsWith("/q/") || path.equals(PublishedDocument.path())) {
      return answer;
    }
    byte[] body = answer.asByteArray();
    List<String> faults =
        published()
            .faults(request.getMethod(), path, answer.statusCode(), answer.contentType(), body);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s answers %d, not as published: %s"
              .formatted(
                  request.getMethod(), path, answer.statusCode(), String.join("; ", faults)));
    }
    return new ResponseBuilder().clone(answer).setBody(body).build();
  }

  private PublishedResponses published() {
    if (published == null) {
      published = new PublishedResponses(PublishedDocument.read());
    }
    return published;
  }

  /** The path as it was sent, which need not be a proper one. */
  private static String path(String uri) {
    return uri.replaceFirst("^[a-z]+://[^/?#]*", "").replaceFirst("[?#].*$", "");
  }
}
