package io.guapai.hazard;

import static io.guapai.hazard.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An act that somebody may do to a dossier, or not.
 *
 * @param dossier address of the dossier
 * @param act last part of the act's address
 * @param token of who does it
 */
public record Trial(String dossier, String act, String token) {

  /** Nothing stands against it. */
  public static final String OPEN = "open";

  private static final String PROBLEM = "urn:guapai:problem:";

  /** What is told beforehand to stand against it: the problem's name; {@link #OPEN} for nothing. */
  public String told() {
    return told(dossier, token).apply(act);
  }

  /** The same of each act on a dossier, asked once. */
  public static UnaryOperator<String> told(String dossier, String token) {
    Response acts = as(token).get(dossier + "/acts");
    Answer answer = acts.as(Answer.class);
    if (acts.statusCode() != 200) {
      return act -> name(answer.getString("type"));
    }
    return act ->
        answer.getBoolean("[act=" + act + "].allowed")
            ? OPEN
            : name(answer.getString("[act=" + act + "].because.type"));
  }

  /** Does it at a version of the dossier. */
  public Response tried(Map<String, ?> paper, long version) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(dossier + "/" + act);
  }

  /** What stood against it when it was done: the problem's name; {@link #OPEN} for nothing. */
  public static String outcome(Response tried) {
    return tried.statusCode() == 200 ? OPEN : name(tried.as(Answer.class).getString("type"));
  }

  private static String name(String type) {
    return type.substring(PROBLEM.length());
  }
}
