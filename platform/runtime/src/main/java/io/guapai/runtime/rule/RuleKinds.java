package io.guapai.runtime.rule;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The kinds of rules that the service has on its shelf. */
@ApplicationScoped
class RuleKinds {

  private final SortedMap<String, RuleKind<?>> byName = new TreeMap<>();

  RuleKinds(@All List<RuleKind<?>> kinds, @All List<KindSource> sources) {
    Stream.concat(kinds.stream(), sources.stream().flatMap(source -> source.kinds().stream()))
        .forEach(kind -> byName.put(kind.name(), kind));
  }

  Collection<RuleKind<?>> all() {
    return byName.values();
  }

  /**
   * The kind of a name.
   *
   * @throws ProblemException when there is none (400)
   */
  RuleKind<?> require(String parameter, String name) {
    RuleKind<?> kind = byName.get(name);
    if (kind == null) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          parameter,
          parameter,
          name,
          String.join(", ", byName.keySet()));
    }
    return kind;
  }

  /**
   * The kind that an address names.
   *
   * @throws ProblemException when there is none (404)
   */
  RuleKind<?> find(String name) {
    RuleKind<?> kind = byName.get(name);
    if (kind == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "kind", "kind", name);
    }
    return kind;
  }
}
