package io.guapai.runtime.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the document answered as JSON to whoever does not ask for YAML, and compressed, which Quarkus
 * does for its resources and files only.
 */
@ApplicationScoped
public class DocumentRoute {

  private static final int BEFORE_THE_ANSWER = -100;

  void open(
      @Observes Router router,
      @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
    router.route(path).order(BEFORE_THE_ANSWER).handler(DocumentRoute::prepare);
  }

  private static void prepare(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    boolean asksForYaml =
        accepted != null && accepted.contains("yaml")
            || context.request().getParam("format") != null;
    if (!asksForYaml) {
      context.request().headers().set(HttpHeaders.ACCEPT, "application/json");
    }
    context.addHeadersEndHandler(
        end -> context.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
    context.next();
  }
}
