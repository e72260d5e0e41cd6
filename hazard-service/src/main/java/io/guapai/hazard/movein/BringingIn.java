package io.guapai.hazard.movein;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.grading.GradeBook;
import io.guapai.hazard.grading.GradeBooks;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.lifecycle.HazardNumbers;
import io.guapai.hazard.lifecycle.Identity;
import io.guapai.hazard.movein.Ledger.Kept;
import io.guapai.hazard.movein.Ledger.Known;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a batch of hazards of a former register, in one transaction and a few statements: each
 * row is brought in, followed, unchanged or refused, and whoever is cut off sends the same again.
 */
@ApplicationScoped
class BringingIn {

  private final Ledger ledger;
  private final Naming naming;
  private final KeptRows kept;
  private final HazardBatch hazards;
  private final HazardNumbers numbers;
  private final DeadlineRules deadlines;
  private final GradeBooks grades;
  private final Journal journal;
  private final PlatformClock clock;

  BringingIn(
      Ledger ledger,
      Naming naming,
      KeptRows kept,
      HazardBatch hazards,
      HazardNumbers numbers,
      DeadlineRules deadlines,
      GradeBooks grades,
      Journal journal,
      PlatformClock clock) {
    this.ledger = ledger;
    this.naming = naming;
    this.kept = kept;
    this.hazards = hazards;
    this.numbers = numbers;
    this.deadlines = deadlines;
    this.grades = grades;
    this.journal = journal;
    this.clock = clock;
  }

  /** What the batch comes to, row by row, until it is written. */
  private static final class Sorted {
    private final Map<Integer, RowVerdict> verdicts = new TreeMap<>();
    private final List<Candidate> fresh = new ArrayList<>();
    private final Map<UUID, Candidate> changed = new HashMap<>();
    private final Map<UUID, Known> before = new HashMap<>();

    void refuse(Row row, @Nullable String recordNo, ProblemException why) {
      verdicts.put(row.no(), RowVerdict.refused(row.no(), recordNo, why));
    }
  }

  /** Part of a transaction. */
  List<RowVerdict> bring(Moving moving, List<Row> rows) {
    ledger.hold(moving.source());
    Sorted sorted = new Sorted();
    sort(moving, candidates(moving, rows, sorted), sorted);
    Telling telling = new Telling(moving, deadlines.today(), clock);
    List<Entry> news = new ArrayList<>();
    write(moving, telling, sorted, news);
    journal.write(news);
    return List.copyOf(sorted.verdicts.values());
  }

  private List<Candidate> candidates(Moving moving, List<Row> rows, Sorted sorted) {
    Map<Row, BroughtIn> sound = new LinkedHashMap<>();
    Set<String> recordNos = new HashSet<>();
    for (Row row : rows) {
      BroughtIn says = row.says();
      if (says == null || row.wrong() != null) {
        sorted.refuse(row, says == null ? null : says.recordNo(), wrong(row));
      } else if (!recordNos.add(says.recordNo())) {
        sorted.refuse(
            row,
            says.recordNo(),
            new ProblemException(HazardProblem.BROUGHT_IN_TWICE, "recordNo", says.recordNo()));
      } else {
        attempt(sorted, row, says, () -> RowRules.require(says, moving.today()));
        if (!sorted.verdicts.containsKey(row.no())) {
          sound.put(row, says);
        }
      }
    }
    Naming.Named named = naming.of(moving, sound.values());
    GradeBook book = grades.today();
    List<Candidate> candidates = new ArrayList<>();
    sound.forEach(
        (row, says) ->
            attempt(
                sorted,
                row,
                says,
                () -> {
                  Candidate candidate = named.of(row, says);
                  RowRules.requireGrade(
                      says, candidate.code(), candidate.subject().regionCode(), book);
                  candidates.add(candidate);
                }));
    return candidates;
  }

  private static ProblemException wrong(Row row) {
    return row.wrong() == null
        ? new ProblemException(HazardProblem.BROUGHT_IN_UNREADABLE, null, "")
        : row.wrong();
  }

  private static void attempt(Sorted sorted, Row row, BroughtIn says, Runnable check) {
    try {
      check.run();
    } catch (ProblemException why) {
      sorted.refuse(row, says.recordNo(), why);
    }
  }

  private void sort(Moving moving, List<Candidate> candidates, Sorted sorted) {
    Map<String, Known> known = new HashMap<>();
    ledger
        .known(moving.source(), candidates.stream().map(each -> each.says().recordNo()).toList())
        .forEach(each -> known.put(each.place() + '\n' + each.recordNo(), each));
    for (Candidate candidate : candidates) {
      Row row = candidate.row();
      String recordNo = candidate.says().recordNo();
      Known before = known.get(candidate.place() + '\n' + recordNo);
      if (before == null) {
        sorted.fresh.add(candidate);
      } else if (before.told().equals(row.told())) {
        sorted.verdicts.put(
            row.no(),
            RowVerdict.of(
                row.no(), recordNo, Verdict.UNCHANGED, before.hazard(), before.hazardNo()));
      } else {
        sorted.changed.put(before.hazard(), candidate);
        sorted.before.put(before.hazard(), before);
      }
    }
  }

  private void write(Moving moving, Telling telling, Sorted sorted, List<Entry> news) {
    Set<Identity> taken = new HashSet<>();
    Map<Identity, Hazard> open = new HashMap<>();
    List<Candidate> opening = new ArrayList<>(sorted.fresh);
    opening.addAll(sorted.changed.values());
    opening.removeIf(each -> !each.says().state().open());
    hazards
        .lockOpen(opening.stream().map(each -> Identity.of(each.report())).toList())
        .forEach(hazard -> open.put(Identity.of(hazard), hazard));
    followed(moving, telling, sorted, open, taken, news);
    brought(moving, telling, sorted, open, taken, news);
  }

  private void followed(
      Moving moving,
      Telling telling,
      Sorted sorted,
      Map<Identity, Hazard> open,
      Set<Identity> taken,
      List<Entry> news) {
    Set<UUID> acted = ledger.actedOn(sorted.changed.keySet());
    List<Hazard> corrected = new ArrayList<>();
    List<Kept> rows = new ArrayList<>();
    for (Hazard hazard : hazards.lock(sorted.changed.keySet())) {
      Candidate candidate = sorted.changed.get(hazard.id());
      Known before = sorted.before.get(hazard.id());
      if (candidate == null || before == null) {
        continue;
      }
      attempt(
          sorted,
          candidate.row(),
          candidate.says(),
          () -> {
            requireUntouched(hazard, candidate, acted);
            requireFree(candidate, hazard, open, taken);
            LocalDate grace = telling.grace(hazard, candidate.says(), before.graceUntil());
            telling.correct(hazard, candidate, kept.read(before.told()), grace);
            corrected.add(hazard);
            rows.add(kept(telling, hazard, candidate, grace));
            news.addAll(hazard.news());
            accept(sorted, candidate, Verdict.FOLLOWED, hazard);
          });
    }
    hazards.store(corrected);
    ledger.correct(moving, rows);
  }

  private void brought(
      Moving moving,
      Telling telling,
      Sorted sorted,
      Map<Identity, Hazard> open,
      Set<Identity> taken,
      List<Entry> news) {
    List<Candidate> free = new ArrayList<>();
    for (Candidate candidate : sorted.fresh) {
      attempt(
          sorted,
          candidate.row(),
          candidate.says(),
          () -> {
            requireFree(candidate, null, open, taken);
            free.add(candidate);
          });
    }
    if (free.isEmpty()) {
      return;
    }
    Iterator<String> numbered =
        numbers.next(free.stream().map(each -> each.subject().regionCode()).toList()).iterator();
    List<Hazard> begun = new ArrayList<>();
    List<Kept> rows = new ArrayList<>();
    for (Candidate candidate : free) {
      Hazard hazard = telling.begin(candidate, numbered.next());
      begun.add(hazard);
      rows.add(kept(telling, hazard, candidate, telling.grace(candidate.says())));
      news.addAll(hazard.news());
      accept(sorted, candidate, Verdict.BROUGHT_IN, hazard);
    }
    hazards.add(begun);
    ledger.add(moving, rows);
  }

  private static void accept(Sorted sorted, Candidate candidate, Verdict verdict, Hazard hazard) {
    int no = candidate.row().no();
    sorted.verdicts.put(
        no,
        RowVerdict.of(no, candidate.says().recordNo(), verdict, hazard.id(), hazard.hazardNo()));
  }

  private static Kept kept(
      Telling telling, Hazard hazard, Candidate candidate, @Nullable LocalDate grace) {
    BroughtIn says = candidate.says();
    return new Kept(
        hazard.id(),
        candidate.place(),
        candidate.row(),
        says,
        hazard.enterpriseId(),
        hazard.regionCode(),
        hazard.version(),
        telling.overdue(says) ? says.overdueFrom(telling.moving().today()) : null,
        grace);
  }

  private static void requireUntouched(Hazard hazard, Candidate candidate, Set<UUID> acted) {
    if (acted.contains(hazard.id())) {
      throw new ProblemException(HazardProblem.BROUGHT_IN_ACTED_ON, null, hazard.hazardNo());
    }
    if (!hazard.subjectKey().equals(candidate.subject().key())) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_OTHER_SUBJECT,
          "equipmentNo",
          hazard.hazardNo(),
          hazard.subjectNo(),
          candidate.subject().no());
    }
  }

  /**
   * Of each subject, code and fault one is open: the register has it twice, or it was found here.
   */
  private static void requireFree(
      Candidate candidate, @Nullable Hazard self, Map<Identity, Hazard> open, Set<Identity> taken) {
    if (!candidate.says().state().open()) {
      return;
    }
    Identity identity = Identity.of(candidate.report());
    Hazard other = open.get(identity);
    if (other != null && (self == null || !other.id().equals(self.id()))) {
      throw new ProblemException(
          HazardProblem.OPEN_ALREADY,
          null,
          candidate.subject().no(),
          candidate.code().code(),
          other.hazardNo());
    }
    if (!taken.add(identity)) {
      throw new ProblemException(
          HazardProblem.BROUGHT_IN_SAME_TWICE,
          null,
          candidate.subject().no(),
          candidate.code().code());
    }
  }
}
