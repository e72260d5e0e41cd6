package io.guapai.equipment.imports;

import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.equipment.register.VanishedUnits;
import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.imports.ImportConfig;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.imports.ImportJobs;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.UploadProblem;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a file is said to be a whole register: units of its source in the importer's
 * territory that are no more in it are shown as vanished since this import. They are never deleted,
 * and one that is met again is vanished no more.
 */
@ApplicationScoped
class Vanishing {

  private final ImportJobs jobs;
  private final VanishedUnits units;
  private final History history;
  private final ImportConfig config;
  private final Transactions transactions;
  private final PlatformClock clock;

  Vanishing(
      ImportJobs jobs,
      VanishedUnits units,
      History history,
      ImportConfig config,
      Transactions transactions,
      PlatformClock clock) {
    this.jobs = jobs;
    this.units = units;
    this.history = history;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Lets what is missing vanish, or leaves it to a person; false when the job does not end yet. */
  boolean settle(ImportJob job, Profile profile) {
    if (job.complete() && job.vanishing() == null) {
      transactions.asSystem(() -> count(job.id(), job.total(), profile));
      return false;
    }
    if (job.complete() && !Boolean.FALSE.equals(job.confirmed()) && !job.dryRun()) {
      String after = "";
      while (after != null) {
        String from = after;
        after = transactions.asSystem(() -> some(job, profile, from));
      }
    }
    return true;
  }

  /**
   * Takes a decision on the vanishing of units down, and lets the job go on.
   *
   * @throws ProblemException when there is no such job (404), or nobody is asked (409)
   */
  @Transactional
  ImportJob decide(UUID id, boolean confirmed, String by) {
    ImportJob job = jobs.require(id);
    if (!jobs.decide(id, confirmed, by, clock.instant())) {
      throw new ProblemException(UploadProblem.IMPORT_NOT_TO_CONFIRM, "state", job.state());
    }
    return jobs.require(id);
  }

  /** Counts first, and asks when the file lets more vanish than it may by itself. */
  private boolean count(UUID id, int total, Profile profile) {
    if (!jobs.hold(id, total)) {
      return false;
    }
    ImportJob job = jobs.find(id).orElseThrow();
    VanishedUnits.Count count = units.count(profile.sourceSystem(), job.region(), job.id());
    jobs.countVanishing(job.id(), count.missing());
    int before = count.known() - job.progress().added();
    if (!job.dryRun() && count.missing() > 0) {
      if (count.missing() * 100L > (long) config.mostVanishing() * before) {
        jobs.ask(
            job.id(),
            "%d of %d units are no more in the file, more than %d %% 文件中已无 %d 台设备，超过原有 %d 台的 %d %%"
                .formatted(
                    count.missing(),
                    before,
                    config.mostVanishing(),
                    count.missing(),
                    before,
                    config.mostVanishing()));
      } else if (job.unreadable() > 0) {
        jobs.ask(
            job.id(),
            "%d rejected rows have no record number that can be read; they may be of the %d units that seem to be missing 有 %d 行因记录编号无法读取而被拒绝，可能属于看似缺失的 %d 台设备"
                .formatted(job.unreadable(), count.missing(), job.unreadable(), count.missing()));
      }
    }
    return true;
  }

  /** Lets some vanish; returns the record after which to go on, null when there is none. */
  private @Nullable String some(ImportJob job, Profile profile, String after) {
    if (!jobs.hold(job.id(), job.total())) {
      return null;
    }
    List<VanishedUnits.Missing> missing =
        units.missing(profile.sourceSystem(), job.region(), job.id(), after, config.batch());
    if (missing.isEmpty()) {
      return null;
    }
    By by = job.by(clock.instant());
    List<EquipmentSnapshot> vanished =
        units.vanish(missing.stream().map(VanishedUnits.Missing::id).toList(), job.id(), by.at());
    history.tell(
        EquipmentSnapshot.KIND,
        by,
        vanished.stream().map(unit -> unit.vanished(profile.sourceSystem(), job.id())).toList());
    jobs.addVanished(job.id(), vanished.size());
    return missing.get(missing.size() - 1).recordNo();
  }

  /** Units that were met again are vanished no more, whether or not their rows are taken. */
  void takeBack(ImportJob job, Profile profile, Collection<String> recordNos) {
    By by = job.by(clock.instant());
    history.tell(
        EquipmentSnapshot.KIND,
        by,
        units.takeBack(profile.sourceSystem(), job.region(), recordNos).stream()
            .map(unit -> unit.returned(profile.sourceSystem(), job.id()))
            .toList());
  }
}
