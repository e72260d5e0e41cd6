package io.guapai.runtime.openapi;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.text.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what people call the entries of a history: {@code x-deeds} has the deeds of each
 * dossier by the address of its list, {@code x-facts} the facts by their type.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class PublishedDeeds implements OASFilter {

  private static final DotName DOCKET = DotName.createSimple(Docket.class);
  private static final DotName DOSSIER = DotName.createSimple(Dossier.class);

  private final IndexView index;

  /**
   * @param index the types of the service and of the platform
   */
  public PublishedDeeds(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Map<String, Map<String, String>>> deeds = new TreeMap<>();
    for (AnnotationInstance at : index.getAnnotations(DocketAt.class)) {
      Type dossier = argument(at.target().asClass(), DOCKET);
      ClassInfo type = dossier == null ? null : deedsOf(index.getClassByName(dossier.name()));
      if (type != null) {
        deeds.put(at.value("path").asString(), words(type));
      }
    }
    document.addExtension("x-deeds", deeds);
    Map<String, Map<String, String>> facts = new TreeMap<>();
    for (AnnotationInstance contract : index.getAnnotations(Contract.class)) {
      AnnotationInstance said =
          contract.target().asClass().declaredAnnotation(DotName.createSimple(Description.class));
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

  /** The enumeration that a dossier states; where it states none, that of its name. */
  private @Nullable ClassInfo deedsOf(@Nullable ClassInfo dossier) {
    for (ClassInfo type = dossier; type != null; type = index.getClassByName(type.superName())) {
      Type stated = argument(type, DOSSIER);
      ClassInfo deeds = stated == null ? null : index.getClassByName(stated.name());
      if (deeds != null && deeds.isEnum()) {
        return deeds;
      }
      if (type.superName() == null) {
        break;
      }
    }
    return dossier == null
        ? null
        : index.getClassByName(DotName.createSimple(dossier.name() + "Deed"));
  }

  private static @Nullable Type argument(ClassInfo type, DotName generic) {
    return type.interfaceTypes().stream()
        .filter(implemented -> implemented.name().equals(generic))
        .filter(implemented -> implemented.kind() == Type.Kind.PARAMETERIZED_TYPE)
        .map(implemented -> implemented.asParameterizedType().arguments().get(0))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Map<String, String>> words(ClassInfo deeds) {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (FieldInfo deed : deeds.enumConstants()) {
      AnnotationInstance said = deed.declaredAnnotation(DotName.createSimple(Description.class));
      AnnotationValue value = said == null ? null : said.value();
      words.put(
          deed.name(),
          PublishedWords.map(
              value == null ? new Words.Both("", "") : Words.split(value.asString())));
    }
    return words;
  }
}
