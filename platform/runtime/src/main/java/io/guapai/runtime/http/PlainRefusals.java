package io.guapai.runtime.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is refused before any code of ours is asked (a missing value, another role's resource, an
 * address, method or media type that there is not), and what is our fault: told as a kind of
 * problem, in the client's language, like every other refusal. The framework's own answers have a
 * status and English names of it.
 */
@Singleton
public class PlainRefusals implements ProblemPostProcessor {

  private static final String VIOLATIONS = "violations";

  private static final Map<Integer, PlatformProblem> KINDS =
      Map.of(
          400, PlatformProblem.MALFORMED_REQUEST,
          403, PlatformProblem.NOT_FOR_YOUR_ROLE,
          404, PlatformProblem.NO_SUCH_ADDRESS,
          405, PlatformProblem.METHOD_NOT_TAKEN,
          406, PlatformProblem.NOT_OFFERED_AS,
          413, PlatformProblem.REQUEST_TOO_LONG,
          415, PlatformProblem.MEDIA_TYPE_NOT_TAKEN,
          500, PlatformProblem.FAULT);

  private final CurrentVertxRequest request;

  PlainRefusals(CurrentVertxRequest request) {
    this.request = request;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    List<Violation> violations = violations(problem);
    PlatformProblem kind =
        violations.isEmpty() ? KINDS.get(problem.getStatusCode()) : PlatformProblem.VALUES_REFUSED;
    return kind == null ? problem : told(problem, kind, violations);
  }

  private HttpProblem told(HttpProblem problem, PlatformProblem kind, List<Violation> violations) {
    Locale locale = ProblemTexts.choose(ProblemAnswer.acceptable(accepted()));
    String what =
        violations.stream()
            .map(violation -> violation.field + " " + violation.message)
            .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "；" : "; "));
    HttpProblem.Builder builder =
        HttpProblem.builder()
            .withType(ProblemMapper.address(kind))
            .withStatus(problem.getStatus())
            .withTitle(ProblemTexts.title(kind, locale))
            .withDetail(ProblemTexts.detail(kind, locale, what))
            .withInstance(problem.getInstance());
    problem.getHeaders().forEach(builder::withHeader);
    builder.withHeader(jakarta.ws.rs.core.HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    if (!violations.isEmpty()) {
      builder.with("field", violations.get(0).field).with(VIOLATIONS, violations);
    }
    return builder.build();
  }

  /** What is wrong with which value, in the order of their names. */
  private static List<Violation> violations(HttpProblem problem) {
    return problem.getParameters().get(VIOLATIONS) instanceof List<?> all
        ? all.stream()
            .map(Violation.class::cast)
            .sorted(
                Comparator.comparing((Violation one) -> one.field)
                    .thenComparing(one -> one.message))
            .toList()
        : List.of();
  }

  private @Nullable String accepted() {
    return request.getCurrent() == null
        ? null
        : request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
  }
}
