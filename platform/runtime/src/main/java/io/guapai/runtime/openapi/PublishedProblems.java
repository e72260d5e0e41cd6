package io.guapai.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Publishes the refusals that an operation can answer with, each as problem details (RFC 9457). */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class PublishedProblems implements OASFilter {

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String SCHEMA = "HttpProblem";

  private record Published(String path, HttpMethod method, PathItem item, Operation operation) {

    boolean writes() {
      return !READS.contains(method);
    }

    boolean takesBody() {
      return operation.getRequestBody() != null;
    }

    boolean takesVersion() {
      return Stream.of(item.getParameters(), operation.getParameters())
          .filter(parameters -> parameters != null)
          .flatMap(List::stream)
          .anyMatch(
              parameter ->
                  parameter.getIn() == Parameter.In.HEADER
                      && "If-Match".equalsIgnoreCase(parameter.getName()));
    }

    /** Whose callers are counted: everybody, and the agencies. */
    boolean isRationed() {
      return path.contains("/public/") || path.equals("/events");
    }
  }

  private record Refusal(int status, String meaning, Predicate<Published> given) {

    String name() {
      return "Refused" + status;
    }
  }

  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal(400, "The request or a value in it is malformed", any -> true),
          new Refusal(401, "No valid token", any -> true),
          new Refusal(403, "Not for the caller's role, territory or token", any -> true),
          new Refusal(404, "Not there, or not to be seen by the caller", any -> true),
          new Refusal(406, "No media type that the caller takes", any -> true),
          new Refusal(408, "The body came too slowly", Published::takesBody),
          new Refusal(409, "The record's state does not allow the act", Published::writes),
          new Refusal(412, "The record has changed since that version", Published::takesVersion),
          new Refusal(413, "The body is too long", Published::takesBody),
          new Refusal(415, "A media type that is not taken", Published::takesBody),
          new Refusal(422, "Readable, and against the rules of the field", any -> true),
          new Refusal(428, "The version acted on is not named", Published::takesVersion),
          new Refusal(429, "Too many requests; Retry-After says when", Published::isRationed),
          new Refusal(500, "A fault of the service", any -> true),
          new Refusal(503, "The service is busy or its servers are away", any -> true));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            publish(new Published(path, method, item, operation))));
    Components components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    for (Refusal refusal : REFUSALS) {
      components.addResponse(refusal.name(), response(refusal));
    }
  }

  private static void publish(Published published) {
    for (Refusal refusal : REFUSALS) {
      String status = String.valueOf(refusal.status());
      if (refusal.given().test(published) && isOpen(published.operation(), status)) {
        published
            .operation()
            .getResponses()
            .addAPIResponse(status, OASFactory.createAPIResponse().ref(refusal.name()));
      }
    }
  }

  /** Whether nothing is said of the answer's body. */
  private static boolean isOpen(Operation operation, String status) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
    APIResponse stated = responses == null ? null : responses.get(status);
    return stated == null || stated.getContent() == null;
  }

  private static APIResponse response(Refusal refusal) {
    return OASFactory.createAPIResponse()
        .description(refusal.meaning())
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA))));
  }
}
