package io.guapai.runtime.http;

import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.UnknownRegion;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Renders refused requests as RFC 9457 problem details in the client's language. Codes that a
 * client misspelt are the client's error, wherever they are noticed.
 */
@Singleton
public class ProblemMapper {

  @ServerExceptionMapper
  public Response refused(ProblemException problem, HttpHeaders headers) {
    return render(problem, ProblemTexts.choose(headers.getAcceptableLanguages())).toResponse();
  }

  @ServerExceptionMapper
  public Response refusedParameter(RefusedParameter refused, HttpHeaders headers) {
    return refused(refused.problem(), headers);
  }

  @ServerExceptionMapper
  public Response invalidRegion(InvalidRegionCode e, HttpHeaders headers) {
    return refused(unknownRegion(e.value()), headers);
  }

  @ServerExceptionMapper
  public Response unknownRegion(UnknownRegion e, HttpHeaders headers) {
    return refused(unknownRegion(e.code().value()), headers);
  }

  @ServerExceptionMapper
  public Response invalidIdentifier(InvalidIdentifier e, HttpHeaders headers) {
    Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
    return refused(
        new ProblemException(
            PlatformProblem.INVALID_IDENTIFIER,
            camelCase(e.kind().name()),
            e.kind().name(locale),
            e.value(),
            e.reason(locale)),
        headers);
  }

  /** Stands before the problem library's own mapper, which does not fit this Quarkus. */
  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = 1)
  public Response unauthenticated(SecurityException e, HttpHeaders headers) {
    Response response =
        refused(new ProblemException(PlatformProblem.UNAUTHENTICATED, null), headers);
    return Response.fromResponse(response).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The problem details of a refusal, in Chinese or English. */
  public static HttpProblem render(ProblemException problem, Locale locale) {
    HttpProblem.Builder builder =
        HttpProblem.builder()
            .withType(address(problem.type()))
            .withStatus(problem.type().status())
            .withTitle(ProblemTexts.title(problem.type(), locale))
            .withDetail(ProblemTexts.detail(problem.type(), locale, problem.arguments()))
            .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    if (problem.field() != null) {
      builder.with("field", problem.field());
    }
    return builder.build();
  }

  /** The stable address of a kind of problem. */
  static URI address(ProblemType type) {
    return URI.create("urn:guapai:problem:" + type.slug());
  }

  private static ProblemException unknownRegion(String code) {
    return new ProblemException(PlatformProblem.UNKNOWN_REGION, "region", code);
  }
}
