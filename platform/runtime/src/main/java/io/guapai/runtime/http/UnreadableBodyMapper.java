package io.guapai.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A body that is no JSON, or not of the shape asked for: a text where a list belongs, a list where
 * an object does, a field that nobody knows. Stands before the mappers of Quarkus and of the
 * problem library, which answer with names of Java classes, or without a body at all.
 */
@Singleton
public class UnreadableBodyMapper {

  @ServerExceptionMapper(
      value = {
        MismatchedInputException.class,
        InvalidFormatException.class,
        UnrecognizedPropertyException.class
      },
      priority = 1)
  public Response mismatched(MismatchedInputException e, HttpHeaders headers) {
    Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
    return ProblemMapper.render(JsonMismatch.told(e, headers), locale).toResponse();
  }

  /** What is no JSON at all, has a name twice, or a number that nothing can hold. */
  @ServerExceptionMapper(priority = 1)
  public Response broken(JsonProcessingException e, HttpHeaders headers) {
    Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
    return ProblemMapper.render(JsonMismatch.broken(e, headers), locale).toResponse();
  }
}
