package io.guapai.runtime.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * A body that is JSON but not of the shape asked for: a text where a list belongs, a list where an
 * object does. Quarkus answers it without problem details, or without a body at all.
 */
@Singleton
public class UnreadableBodyMapper {

  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e, HttpHeaders headers) {
    ProblemException problem =
        new ProblemException(
            PlatformProblem.UNREADABLE_BODY, field(e), String.valueOf(e.getOriginalMessage()));
    return ProblemMapper.render(problem, ProblemTexts.choose(headers.getAcceptableLanguages()))
        .toResponse();
  }

  private static @Nullable String field(MismatchedInputException e) {
    List<String> names =
        e.getPath().stream()
            .map(reference -> reference.getFieldName())
            .filter(Objects::nonNull)
            .toList();
    return names.isEmpty() ? null : names.stream().collect(Collectors.joining("."));
  }
}
