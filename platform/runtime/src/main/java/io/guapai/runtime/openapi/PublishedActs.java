package io.guapai.runtime.openapi;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.text.Words;
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
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Publishes each act as the operation that it is, from what the act itself says. The record of what
 * it says bears {@code @Schema}, and is published by that.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PublishedActs.BEFORE_OTHERS)
public final class PublishedActs implements OASFilter {

  static final int BEFORE_OTHERS = 100;

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private static final DotName OPENING = DotName.createSimple(Opening.class);

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
      boolean opens = act.interfaceNames().contains(OPENING);
      List<Type> types = arguments(act, opens ? Opening.class : ActOn.class);
      AnnotationInstance docket = docketOf(types.get(0));
      String list = docket.value("path").asString();
      String path = opens ? list : list + "/{id}/" + at.value("path").asString();
      item(document, path)
          .setPOST(
              opens
                  ? opening(act, at, docket, types.get(1))
                  : operation(act, at, docket, types.get(1), at.value("makes"))
                      .addParameter(id(docket))
                      .addParameter(parameter("If-Match", Parameter.In.HEADER, text())));
    }
    for (AnnotationInstance docket : index.getAnnotations(DocketAt.class)) {
      name(document, docket);
    }
    for (ClassInfo door : index.getAllKnownSubclasses(DossierResource.class)) {
      AnnotationInstance docket =
          docketOf(door.superClassType().asParameterizedType().arguments().get(0));
      item(document, docket.value("path").asString() + "/{id}").setGET(shown(docket));
    }
  }

  /** What names a dossier in its address has one form, whatever is asked of it there. */
  private void name(OpenAPI document, AnnotationInstance docket) {
    String one = docket.value("path").asString() + "/{id}/";
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(one)) {
                item.getOperations().values().stream()
                    .flatMap(operation -> parameters(operation).stream())
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                    .filter(parameter -> parameter.getName().equals("id"))
                    .forEach(parameter -> parameter.setSchema(id(docket).getSchema()));
              }
            });
  }

  private static List<Parameter> parameters(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null ? List.of() : parameters;
  }

  private static PathItem item(OpenAPI document, String path) {
    PathItem item = document.getPaths().getPathItem(path);
    if (item == null) {
      item = OASFactory.createPathItem();
      document.getPaths().addPathItem(path, item);
    }
    return item;
  }

  private Operation shown(AnnotationInstance docket) {
    return OASFactory.createOperation()
        .summary("One of them, with its version as ETag")
        .addTag(docket.value("tag").asString())
        .addSecurityRequirement(security(docket.value("readers")))
        .addParameter(id(docket))
        .responses(answer("200", "As it is now", docket.value("view")));
  }

  private static SecurityRequirement security(AnnotationValue roles) {
    return OASFactory.createSecurityRequirement()
        .addScheme("SecurityScheme", List.of(roles.asStringArray()));
  }

  private APIResponses answer(String status, String meaning, AnnotationValue view) {
    return OASFactory.createAPIResponses().addAPIResponse(status, response(meaning, schema(view)));
  }

  private static APIResponse response(String meaning, Schema schema) {
    return OASFactory.createAPIResponse().description(meaning).content(json(schema));
  }

  private Schema schema(AnnotationValue type) {
    return schema(type.asClass().name());
  }

  private Schema schema(DotName type) {
    return OASFactory.createSchema().ref(name(type));
  }

  private Parameter id(AnnotationInstance docket) {
    String format = docket.valueWithDefault(index, "format").asString();
    return parameter("id", Parameter.In.PATH, text().format(format)).required(true);
  }

  private Operation opening(
      ClassInfo act, AnnotationInstance at, AnnotationInstance docket, Type paper) {
    AnnotationValue view = docket.value("view");
    Operation operation = operation(act, at, docket, paper, view);
    AnnotationValue joins = at.value("joins");
    if (joins != null) {
      Schema known = OASFactory.createSchema().addAnyOf(schema(view)).addAnyOf(schema(joins));
      operation.getResponses().addAPIResponse("200", response("Known already", known));
    }
    return operation;
  }

  /**
   * @param makes what it makes; null when it moves on the dossier
   */
  private Operation operation(
      ClassInfo act,
      AnnotationInstance at,
      AnnotationInstance docket,
      Type paper,
      @Nullable AnnotationValue makes) {
    String en = at.value("en").asString();
    String zh = at.value("zh").asString();
    Operation operation = OASFactory.createOperation();
    PublishedWords.add(operation, new Words.Both(en, zh));
    return operation
        .operationId(act.simpleName())
        .summary(en)
        .description(zh)
        .addTag(docket.value("tag").asString())
        .addSecurityRequirement(security(at.value("by")))
        .addParameter(parameter("Idempotency-Key", Parameter.In.HEADER, text()))
        .addParameter(parameter("Made-At", Parameter.In.HEADER, text().format("date-time")))
        .requestBody(
            OASFactory.createRequestBody().required(true).content(json(schema(paper.name()))))
        .responses(
            makes == null
                ? answer("200", "Done", docket.value("view"))
                : answer("201", "Made", makes));
  }

  private AnnotationInstance docketOf(Type dossier) {
    return index.getAnnotations(DocketAt.class).stream()
        .filter(at -> arguments(at.target().asClass(), Docket.class).get(0).equals(dossier))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no docket of " + dossier));
  }

  private List<Type> arguments(ClassInfo type, Class<?> generic) {
    return type.interfaceTypes().stream()
        .filter(implemented -> is(implemented, DotName.createSimple(generic)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not implement " + generic))
        .asParameterizedType()
        .arguments();
  }

  /**
   * Whether a type is a generic interface, or one of the platform's that takes the same parameters.
   */
  private boolean is(Type type, DotName generic) {
    ClassInfo known = index.getClassByName(type.name());
    return type.name().equals(generic) || known != null && known.interfaceNames().contains(generic);
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

  private static Content json(Schema schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
  }
}
