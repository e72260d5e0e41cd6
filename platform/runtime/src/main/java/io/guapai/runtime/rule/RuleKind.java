package io.guapai.runtime.rule;

import java.util.Arrays;
import java.util.Set;

/**
 * A kind of rule that a capability reads from the shelf. Produced as a bean, so that the shelf
 * knows what may be entered.
 *
 * @param name as the shelf and its API name it, EXTENSION_SHARE
 * @param body what an edition says, a record whose constraints hold for all that is entered
 * @param ids the rules of this kind, for example one for each constant of an enum; empty when a
 *     rule of any id may be entered
 * @param lasting whether somebody waits for an answer on any day, so that where no edition is in
 *     force the nearest one is; else a rule may cease to be
 * @param territorial whether a territory may have its own; else the nation's alone is asked for
 */
public record RuleKind<T>(
    String name, Class<T> body, Set<String> ids, boolean lasting, boolean territorial) {

  /** A kind whose rules go on until they are replaced. */
  public static <T> RuleKind<T> lasting(String name, Class<T> body, String... rules) {
    return new RuleKind<>(name, body, Set.of(rules), true, false);
  }

  /** The same, with a rule for each constant. */
  public static <T> RuleKind<T> lasting(String name, Class<T> body, Enum<?>[] rules) {
    return lasting(name, body, names(rules));
  }

  /** A kind whose rules may end without successor. */
  public static <T> RuleKind<T> ending(String name, Class<T> body, String... rules) {
    return new RuleKind<>(name, body, Set.of(rules), false, false);
  }

  /** The same, with a rule for each constant. */
  public static <T> RuleKind<T> ending(String name, Class<T> body, Enum<?>[] rules) {
    return ending(name, body, names(rules));
  }

  /** The same kind, of which a territory may have its own rules. */
  public RuleKind<T> inTerritories() {
    return new RuleKind<>(name, body, ids, lasting, true);
  }

  private static String[] names(Enum<?>[] rules) {
    return Arrays.stream(rules).map(Enum::name).toArray(String[]::new);
  }

  boolean knows(String id) {
    return ids.isEmpty() || ids.contains(id);
  }
}
