package io.guapai.runtime.openapi;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Publishes what people call each fact, by its type: the history of what has no acts, such as a
 * score, consists of facts.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class PublishedFacts implements OASFilter {

  private static final DotName DESCRIPTION = DotName.createSimple(Description.class);

  private final IndexView index;

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedFacts(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Map<String, String>> facts = new TreeMap<>();
    for (AnnotationInstance contract : index.getAnnotations(Contract.class)) {
      AnnotationInstance said = contract.target().asClass().declaredAnnotation(DESCRIPTION);
      if (said != null) {
        facts.put(typeOf(contract), PublishedWords.map(Words.split(said.value().asString())));
      }
    }
    document.addExtension("x-facts", facts);
  }

  private String typeOf(AnnotationInstance contract) {
    return "io.guapai.%s.v%d"
        .formatted(
            contract.value("name").asString(), contract.valueWithDefault(index, "version").asInt());
  }
}
