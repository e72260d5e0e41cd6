package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Grade;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.act.By;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What a run of acts leaves owed, done or void. What arises and is done in the same run, such as
 * the verification of what is proven, leaves nothing.
 */
final class Balance {

  private static final Set<HazardState> UNPROVEN =
      Set.of(HazardState.REPORTED, HazardState.VERIFYING);

  private record Key(DutyKind kind, UUID hazard) {}

  private final Map<Key, Entry> owed = new LinkedHashMap<>();
  private final Map<DutyKind, Set<UUID>> done = new EnumMap<>(DutyKind.class);
  private final Map<DutyKind, Set<UUID>> lapsed = new EnumMap<>(DutyKind.class);
  private final Set<UUID> ended = new TreeSet<>();

  static Balance of(List<Entry> acts) {
    Balance balance = new Balance();
    acts.forEach(balance::add);
    return balance;
  }

  private void add(Entry entry) {
    switch (entry.act()) {
      case REPORT -> owe(DutyKind.VERIFY, entry);
      case CONFIRM -> confirmed(entry);
      case REJECT, MERGE, TRANSFER -> verified(entry);
      case GRADE -> graded(entry);
      case REPORT_UPWARD -> end(done, DutyKind.REPORT_UPWARD, entry);
      case SUBMIT -> submitted(entry);
      case OVERDUE, DECLINE_LISTING -> toBeListed(entry);
      case WITHDRAW_OVERDUE -> end(lapsed, DutyKind.PROPOSE_LISTING, entry);
      case PROPOSE_LISTING -> end(done, DutyKind.PROPOSE_LISTING, entry);
      case LIST -> listed(entry);
      case RETURN, ACCEPT, CLOSE -> end(done, DutyKind.RECHECK, entry);
      default -> {
        // The other acts are duties of their own kinds, or of the enterprise.
      }
    }
    if (!entry.to().open() && entry.from() != entry.to()) {
      owed.keySet().removeIf(key -> key.hazard().equals(entry.hazardId()));
      ended.add(entry.hazardId());
    }
  }

  private void verified(Entry entry) {
    HazardState from = entry.from();
    if (from != null && UNPROVEN.contains(from)) {
      end(done, DutyKind.VERIFY, entry);
    }
  }

  /** Until it is graded it has no deadline, and nobody but the authority owes anything. */
  private void confirmed(Entry entry) {
    verified(entry);
    owe(DutyKind.GRADE, entry);
  }

  private void graded(Entry entry) {
    boolean first = entry.from() == HazardState.CONFIRMED;
    if (first) {
      end(done, DutyKind.GRADE, entry);
    }
    if (entry.standing().grade() == Grade.MAJOR) {
      owe(DutyKind.REPORT_UPWARD, entry);
      toBeListed(entry);
    } else if (!first) {
      end(lapsed, DutyKind.REPORT_UPWARD, entry);
      end(lapsed, DutyKind.PROPOSE_LISTING, entry);
    }
  }

  /**
   * A major hazard that is overdue and that nobody lists would climb nowhere. That the enterprise
   * hands it in changes nothing: only who rechecks it finds it rectified.
   */
  private void toBeListed(Entry entry) {
    Standing standing = entry.standing();
    if (standing.overdue() && standing.grade() == Grade.MAJOR && standing.listedLevel() == null) {
      owe(DutyKind.PROPOSE_LISTING, entry);
    }
  }

  private void listed(Entry entry) {
    end(done, DutyKind.PROPOSE_LISTING, entry);
    end(lapsed, DutyKind.RECHECK, entry);
  }

  /** What is listed is reviewed by its listing body instead. */
  private void submitted(Entry entry) {
    if (entry.standing().listedLevel() == null) {
      owe(DutyKind.RECHECK, entry);
    }
  }

  private void owe(DutyKind kind, Entry entry) {
    owed.put(new Key(kind, entry.hazardId()), entry);
  }

  private void end(Map<DutyKind, Set<UUID>> how, DutyKind kind, Entry entry) {
    if (owed.remove(new Key(kind, entry.hazardId())) == null) {
      Objects.requireNonNull(how.computeIfAbsent(kind, any -> new TreeSet<>()))
          .add(entry.hazardId());
    }
  }

  /** Settles the old duties, then hands over what is owed anew. */
  void settle(Duties duties, By by, BiConsumer<DutyKind, Collection<Entry>> owe) {
    done.forEach((kind, hazards) -> duties.fulfil(kind, hazards, by));
    lapsed.forEach((kind, hazards) -> duties.lapse(kind, hazards, by));
    if (!ended.isEmpty()) {
      duties.lapse(ended, by);
    }
    Map<DutyKind, Collection<Entry>> byKind = new EnumMap<>(DutyKind.class);
    owed.forEach(
        (key, entry) ->
            Objects.requireNonNull(byKind.computeIfAbsent(key.kind(), any -> new ArrayList<>()))
                .add(entry));
    byKind.forEach(owe);
  }
}
