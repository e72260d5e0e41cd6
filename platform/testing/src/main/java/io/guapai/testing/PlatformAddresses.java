package io.guapai.testing;

import static io.restassured.RestAssured.given;

import io.guapai.testing.PublishedApi.Operation;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses at which every service answers as the platform: a resource of its own that lies in
 * their way would hide its parked records from those who have to look after them.
 */
public final class PlatformAddresses {

  private static final List<String> OPEN =
      List.of(
          "/q/health",
          "/q/health/live",
          "/q/health/ready",
          "/q/health/started",
          "/q/metrics",
          PublishedDocument.path());

  private PlatformAddresses() {}

  /**
   * Asks each of them.
   *
   * @param service first segment of the service's addresses
   * @return those that are not answered as the platform answers
   */
  public static List<String> unanswered(String service) {
    List<String> unanswered = new ArrayList<>();
    for (String path : OPEN) {
      int status = given().get(path).statusCode();
      if (status != 200) {
        unanswered.add("GET " + path + ": " + status);
      }
    }
    List<Operation> operations =
        PublishedApi.read().operations(service).stream().filter(Operation::everywhere).toList();
    if (operations.isEmpty()) {
      unanswered.add("none is published");
    }
    operations.stream()
        .filter(operation -> !isAnswered(operation))
        .map(Operation::toString)
        .forEach(unanswered::add);
    return unanswered;
  }

  /**
   * A list is shown; a record that is not there is not found by the platform's own word; an empty
   * record is none.
   */
  private static boolean isAnswered(Operation operation) {
    String path = operation.path().replaceAll("\\{[^}]*}", "01a20275-1485-7ab9-b858-cce8a960dc12");
    RequestSpecification asked = given().auth().oauth2(Tokens.admin());
    boolean posts = operation.method().equals("POST");
    boolean enters = posts && !operation.namesRecord();
    if (posts) {
      asked.contentType(ContentType.JSON).body(enters ? "{}" : "{\"reason\": \"not there\"}");
    }
    Response answer = asked.request(operation.method(), path);
    if (operation.namesRecord()) {
      return answer.statusCode() == 404
          && answer.asString().contains("urn:guapai:problem:not-found");
    }
    return answer.statusCode() == (enters ? 400 : 200);
  }
}
