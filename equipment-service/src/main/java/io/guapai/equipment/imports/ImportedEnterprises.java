package io.guapai.equipment.imports;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.enterprise.ProvisionalIds;
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.History;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.ProvisionalId;
import io.guapai.runtime.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the enterprises of a batch of rows and enters those that are new. One with a credit code is
 * known by it and keeps the name and place it has in the register; one without is known by the
 * source system, its place and its exact name, or by those it had before it moved or was renamed.
 */
@ApplicationScoped
class ImportedEnterprises {

  /** Source of what came into the platform singly, when its register is exported. */
  static final String REGISTER = "REGISTER";

  private final EnterpriseTable enterprises;
  private final ProvisionalIds provisionalIds;
  private final EnterpriseAliases aliases;
  private final History history;

  ImportedEnterprises(
      EnterpriseTable enterprises,
      ProvisionalIds provisionalIds,
      EnterpriseAliases aliases,
      History history) {
    this.enterprises = enterprises;
    this.provisionalIds = provisionalIds;
    this.aliases = aliases;
    this.history = history;
  }

  /**
   * Enterprises that the register has now.
   *
   * @param byKey by {@link StatedUser#key()}
   * @param added how many of them are new
   */
  record Found(Map<String, Enterprise> byKey, int added) {}

  /**
   * These enterprises by {@link StatedUser#key()}. The caller has made sure that no other import of
   * the same source system runs.
   */
  Found of(List<StatedUser> users, Profile profile, By by) {
    Set<String> added = new HashSet<>();
    Map<String, StatedUser> coded = new LinkedHashMap<>();
    Map<String, StatedUser> named = new LinkedHashMap<>();
    for (StatedUser user : users) {
      (user.id() == null ? named : coded).putIfAbsent(user.key(), user);
    }
    Map<String, Enterprise> found = new HashMap<>();
    if (!coded.isEmpty()) {
      found.putAll(byId(coded, profile, by, added));
    }
    if (!named.isEmpty()) {
      found.putAll(byName(named, profile, by, added));
    }
    return new Found(current(found), added.size());
  }

  /** A source goes on to know an enterprise by what it was before entries were merged. */
  private Map<String, Enterprise> current(Map<String, Enterprise> found) {
    Map<String, String> ids =
        aliases.among(
            found.values().stream()
                .filter(each -> each.state() == EnterpriseState.MERGED)
                .map(each -> each.id().value())
                .toList());
    Map<String, Enterprise> current = new HashMap<>();
    enterprises.find(ids.values()).forEach(each -> current.put(each.id().value(), each));
    found.replaceAll(
        (key, each) -> {
          String id = ids.get(each.id().value());
          return id == null ? each : current.getOrDefault(id, each);
        });
    return found;
  }

  /**
   * By credit code, or by the provisional id that this platform gave, or the one that a register
   * was exported from. Who is known to the source under another provisional id keeps that.
   */
  private Map<String, Enterprise> byId(
      Map<String, StatedUser> users, Profile profile, By by, Set<String> added) {
    Map<String, Enterprise> found = new HashMap<>();
    enterprises.find(users.keySet()).forEach(each -> found.put(each.id().value(), each));
    Map<String, StatedUser> missing = new LinkedHashMap<>(users);
    missing.keySet().removeAll(found.keySet());
    Map<String, StatedUser> provisional = new LinkedHashMap<>(missing);
    provisional.values().removeIf(user -> user.id() instanceof CreditCode);
    Map<String, Enterprise> otherwise = new HashMap<>();
    known(provisional, profile, enterprises::find, otherwise);
    provisional.forEach(
        (id, user) -> {
          Enterprise known = otherwise.get(StatedUser.key(user.region(), user.name()));
          if (known != null) {
            found.put(id, known);
            missing.remove(id);
          }
        });
    List<Enterprise> stated = new ArrayList<>();
    List<ProvisionalId> given = new ArrayList<>();
    for (StatedUser user : missing.values()) {
      EnterpriseId id = Objects.requireNonNull(user.id());
      if (id instanceof ProvisionalId each) {
        given.add(each);
      }
      boolean bySource = id.provisional() && !profile.sourceSystem().equals(REGISTER);
      stated.add(enterprise(id, user, profile, bySource, by.at()));
    }
    provisionalIds.take(given);
    added.addAll(enter(stated, by));
    enterprises.find(missing.keySet()).forEach(each -> found.put(each.id().value(), each));
    return found;
  }

  private Map<String, Enterprise> byName(
      Map<String, StatedUser> users, Profile profile, By by, Set<String> added) {
    Map<String, Enterprise> all = new HashMap<>();
    Map<String, StatedUser> missing = new LinkedHashMap<>(users);
    known(users, profile, enterprises::find, all);
    missing.keySet().removeAll(all.keySet());
    known(missing, profile, enterprises::findFormer, all);
    missing.keySet().removeAll(all.keySet());
    if (!missing.isEmpty()) {
      List<StatedUser> fresh = List.copyOf(missing.values());
      List<ProvisionalId> ids =
          provisionalIds.next(fresh.stream().map(StatedUser::region).toList());
      List<Enterprise> entered = new ArrayList<>();
      for (int i = 0; i < fresh.size(); i++) {
        entered.add(enterprise(ids.get(i), fresh.get(i), profile, true, by.at()));
      }
      added.addAll(enter(entered, by));
      entered.forEach(each -> all.put(StatedUser.key(each.region(), each.name()), each));
    }
    return all;
  }

  private interface Lookup {

    List<EnterpriseTable.Named> find(String source, List<String> regions, List<String> names);
  }

  private static void known(
      Map<String, StatedUser> users,
      Profile profile,
      Lookup lookup,
      Map<String, Enterprise> found) {
    if (!users.isEmpty()) {
      lookup
          .find(
              profile.sourceSystem(),
              users.values().stream().map(user -> user.region().value()).toList(),
              users.values().stream().map(StatedUser::name).toList())
          .forEach(
              known -> found.put(StatedUser.key(known.region(), known.name()), known.enterprise()));
    }
  }

  private Set<String> enter(List<Enterprise> stated, By by) {
    Set<String> entered = enterprises.insert(stated);
    history.tell(
        Enterprise.KIND,
        by,
        stated.stream()
            .filter(each -> entered.contains(each.id().value()))
            .map(Enterprise::registered)
            .toList());
    return entered;
  }

  private static Enterprise enterprise(
      EnterpriseId id, StatedUser user, Profile profile, boolean bySource, Instant now) {
    return Enterprise.entering(
        id,
        user.name(),
        user.region(),
        bySource ? profile.sourceSystem() : null,
        profile.demonstration(),
        user.industry(),
        now);
  }
}
