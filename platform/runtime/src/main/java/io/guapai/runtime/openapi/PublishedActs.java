package io.guapai.runtime.openapi;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * Publishes each act as the operation that it is, from what the act itself says. The record of what
 * it says bears {@code @Schema}, and is published by that.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PublishedActs.BEFORE_OTHERS)
public final class PublishedActs implements OASFilter {

  static final int BEFORE_OTHERS = 100;

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private final IndexView index;

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedActs(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (AnnotationInstance at : index.getAnnotations(ActAt.class)) {
      ClassInfo act = at.target().asClass();
      List<Type> types = arguments(act, ActOn.class);
      AnnotationInstance docket = docketOf(types.get(0));
      String path = docket.value("path").asString() + "/{id}/" + at.value("path").asString();
      PathItem item = document.getPaths().getPathItem(path);
      if (item == null) {
        item = OASFactory.createPathItem();
        document.getPaths().addPathItem(path, item);
      }
      item.setPOST(operation(act, at, docket, types.get(1)));
    }
  }

  private Operation operation(
      ClassInfo act, AnnotationInstance at, AnnotationInstance docket, Type paper) {
    AnnotationValue makes = at.value("makes");
    return OASFactory.createOperation()
        .operationId(act.simpleName())
        .summary(at.value("en").asString())
        .description(at.value("zh").asString())
        .addTag(docket.value("tag").asString())
        .addSecurityRequirement(
            OASFactory.createSecurityRequirement()
                .addScheme("SecurityScheme", List.of(at.value("by").asStringArray())))
        .addParameter(
            parameter(
                    "id",
                    Parameter.In.PATH,
                    text().format(docket.valueWithDefault(index, "format").asString()))
                .required(true))
        .addParameter(parameter("If-Match", Parameter.In.HEADER, text()))
        .addParameter(parameter("Idempotency-Key", Parameter.In.HEADER, text()))
        .requestBody(
            OASFactory.createRequestBody().required(true).content(json(name(paper.name()))))
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse(
                    makes == null ? "200" : "201",
                    OASFactory.createAPIResponse()
                        .description(makes == null ? "Done" : "Made")
                        .content(
                            json(
                                name(
                                    (makes == null ? docket.value("view") : makes)
                                        .asClass()
                                        .name())))));
  }

  private AnnotationInstance docketOf(Type dossier) {
    return index.getAnnotations(DocketAt.class).stream()
        .filter(at -> arguments(at.target().asClass(), Docket.class).get(0).equals(dossier))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no docket of " + dossier));
  }

  private static List<Type> arguments(ClassInfo type, Class<?> generic) {
    return type.interfaceTypes().stream()
        .filter(implemented -> implemented.name().equals(DotName.createSimple(generic)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not implement " + generic))
        .asParameterizedType()
        .arguments();
  }

  /** The name under which a record is published. */
  private String name(DotName type) {
    AnnotationInstance stated = index.getClassByName(type).declaredAnnotation(SCHEMA);
    AnnotationValue name = stated == null ? null : stated.value("name");
    return name == null ? type.withoutPackagePrefix() : name.asString();
  }

  private static Parameter parameter(String name, Parameter.In in, Schema schema) {
    return OASFactory.createParameter().name(name).in(in).schema(schema);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static Content json(String schema) {
    return OASFactory.createContent()
        .addMediaType(
            "application/json",
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema)));
  }
}
