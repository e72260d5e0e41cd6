package io.guapai.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the components that documents share by name but not by meaning: their text differs, or they
 * refer to one that differs.
 */
final class DifferingComponents {
  private final Map<ComponentName, Set<JsonNode>> definitions = new HashMap<>();
  private final Map<ComponentName, Integer> owners = new HashMap<>();

  DifferingComponents(Collection<ObjectNode> documents) {
    for (ObjectNode document : documents) {
      document
          .path("components")
          .properties()
          .forEach(
              section ->
                  section
                      .getValue()
                      .properties()
                      .forEach(
                          component ->
                              add(
                                  new ComponentName(section.getKey(), component.getKey()),
                                  component.getValue())));
    }
  }

  Set<ComponentName> find() {
    Set<ComponentName> differing = new HashSet<>();
    definitions.forEach(
        (name, texts) -> {
          if (texts.size() > 1) {
            differing.add(name);
          }
        });
    // Of equal text, but meaning different things because of what it refers to.
    boolean grown = !differing.isEmpty();
    while (grown) {
      grown = false;
      for (var entry : definitions.entrySet()) {
        if (owners.getOrDefault(entry.getKey(), 0) > 1
            && !differing.contains(entry.getKey())
            && entry.getValue().stream().anyMatch(text -> refersTo(text, differing))) {
          differing.add(entry.getKey());
          grown = true;
        }
      }
    }
    return differing;
  }

  private void add(ComponentName name, JsonNode definition) {
    definitions.computeIfAbsent(name, any -> new HashSet<>()).add(definition);
    owners.merge(name, 1, Integer::sum);
  }

  private static boolean refersTo(JsonNode definition, Set<ComponentName> names) {
    return definition.findValuesAsText("$ref").stream()
        .anyMatch(reference -> ComponentName.of(reference).filter(names::contains).isPresent());
  }
}
