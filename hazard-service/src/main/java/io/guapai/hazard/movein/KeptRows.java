package io.guapai.hazard.movein;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows, each by itself, and writes them as they are kept. */
@ApplicationScoped
class KeptRows {

  private final ObjectMapper json;
  private final Validator validator;

  KeptRows(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** A row of a list in JSON. */
  Row row(int no, JsonNode node) {
    return row(no, () -> json.treeToValue(node, BroughtIn.class));
  }

  /** A row of NDJSON. */
  Row row(int no, String line) {
    return row(no, () -> json.readValue(line, BroughtIn.class));
  }

  /** A row of a file. */
  Row row(int no, BroughtIn says) {
    ProblemException wrong = wrong(says);
    return new Row(no, says, wrong == null ? written(says) : "", wrong);
  }

  /** A row as it was kept. */
  BroughtIn read(String told) {
    try {
      return json.readValue(told, BroughtIn.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept, and not readable", e);
    }
  }

  private interface Reading {
    @Nullable BroughtIn read() throws JsonProcessingException;
  }

  private Row row(int no, Reading reading) {
    BroughtIn says;
    try {
      says = reading.read();
      if (says == null) {
        return new Row(no, null, "", unreadable("null"));
      }
    } catch (JsonProcessingException | RuntimeException e) {
      return new Row(no, null, "", unreadable(message(e)));
    }
    return row(no, says);
  }

  private @Nullable ProblemException wrong(BroughtIn says) {
    Set<ConstraintViolation<BroughtIn>> broken = validator.validate(says);
    return broken.stream()
        .min(Comparator.comparing(each -> each.getPropertyPath().toString()))
        .map(
            each ->
                new ProblemException(
                    HazardProblem.BROUGHT_IN_VALUE,
                    each.getPropertyPath().toString(),
                    each.getPropertyPath().toString(),
                    each.getMessage()))
        .orElse(null);
  }

  private String written(BroughtIn says) {
    try {
      return json.writeValueAsString(says);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON", e);
    }
  }

  private static ProblemException unreadable(String why) {
    return new ProblemException(HazardProblem.BROUGHT_IN_UNREADABLE, null, why);
  }

  /** Without the excerpt of what was sent. */
  private static String message(Exception e) {
    return e instanceof JsonProcessingException syntax
        ? String.valueOf(syntax.getOriginalMessage())
        : String.valueOf(e.getMessage());
  }
}
