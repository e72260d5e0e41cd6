package io.guapai.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads CloudEvents types by the contracts and the steps between their versions. */
final class KnownTypes {

  private static final String PREFIX = "io.guapai.";

  private final Map<String, Class<? extends Fact>> newest = new HashMap<>();
  private final Map<String, TypeOf.Known> known = new HashMap<>();

  /**
   * Joins contracts and steps.
   *
   * @param steps by the type that each lifts to the next version
   * @throws IllegalArgumentException when no way leads from a contract or a step to the newest
   *     contract of its name: events of that version would be lost without a word
   */
  KnownTypes(
      List<Class<? extends Fact>> contracts,
      Map<String, UnaryOperator<Map<String, Object>>> steps) {
    for (Class<? extends Fact> fact : contracts) {
      newest.merge(Contracts.contract(fact).name(), fact, KnownTypes::newer);
    }
    newest.values().forEach(fact -> learn(fact, steps));
    for (Class<? extends Fact> fact : contracts) {
      require(known.containsKey(Contracts.type(fact)), "no step from " + Contracts.type(fact));
    }
    for (String type : steps.keySet()) {
      TypeOf.Known lifted = known.get(type);
      require(lifted != null && !lifted.steps().isEmpty(), "a step to nowhere from " + type);
    }
  }

  /** The text of a type. */
  static String type(String name, int version) {
    return PREFIX + name + ".v" + version;
  }

  /** What a type means; upper and lower case are told apart. */
  TypeOf resolve(String type) {
    TypeOf.Known found = known.get(type);
    if (found != null) {
      return found;
    }
    if (type.startsWith(PREFIX)) {
      String[] parts = type.substring(PREFIX.length()).split("\\.", 2);
      Class<? extends Fact> fact = newest.get(parts[0]);
      if (fact != null) {
        return new TypeOf.UnknownVersion(fact, parts.length > 1 ? parts[1] : "");
      }
    }
    return new TypeOf.UnknownName(type);
  }

  private void learn(
      Class<? extends Fact> fact, Map<String, UnaryOperator<Map<String, Object>>> steps) {
    Contract contract = Contracts.contract(fact);
    List<UnaryOperator<Map<String, Object>>> way = new ArrayList<>();
    known.put(Contracts.type(fact), new TypeOf.Known(fact, way));
    for (int version = contract.version() - 1; version > 0; version--) {
      String type = type(contract.name(), version);
      UnaryOperator<Map<String, Object>> step = steps.get(type);
      if (step == null) {
        return;
      }
      way.add(0, step);
      known.put(type, new TypeOf.Known(fact, way));
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static Class<? extends Fact> newer(
      Class<? extends Fact> one, Class<? extends Fact> other) {
    return Contracts.contract(one).version() > Contracts.contract(other).version() ? one : other;
  }
}
