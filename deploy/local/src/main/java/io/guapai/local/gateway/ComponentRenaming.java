package io.guapai.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** Puts a service's name before some components of its document, wherever they are mentioned. */
record ComponentRenaming(String service, Set<ComponentName> names) {

  /** Changes the document. */
  void apply(ObjectNode document) {
    renameDefinitions(document.withObject("/components"));
    renameReferences(document);
  }

  private void renameDefinitions(ObjectNode components) {
    for (ComponentName name : names) {
      JsonNode section = components.path(name.section());
      if (section instanceof ObjectNode definitions && definitions.has(name.name())) {
        definitions.set(name.prefixed(service).name(), definitions.remove(name.name()));
      }
    }
  }

  private void renameReferences(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref") instanceof TextNode reference) {
      ComponentName.of(reference.textValue())
          .filter(names::contains)
          .ifPresent(name -> object.put("$ref", name.prefixed(service).reference()));
    }
    node.forEach(this::renameReferences);
  }
}
