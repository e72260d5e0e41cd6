package io.guapai.equipment.enterprise;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of an enterprise in the register (企业档案): the acts that change what is on file, and the
 * rules that guard them. Each takes effect on a day; {@link #news()} hands over the facts.
 */
public final class EnterpriseFile implements Dossier<EnterpriseDeed> {

  private Enterprise entry;
  private final List<News> news = new ArrayList<>();
  private boolean changed;

  /** What was done, what is to be told of it, and who did it. */
  record News(EnterpriseDeed deed, Draft fact, By by) {}

  EnterpriseFile(Enterprise entry) {
    this.entry = entry;
  }

  /** The entry as it stands. */
  public Enterprise entry() {
    return entry;
  }

  @Override
  public UUID id() {
    return entry.file();
  }

  @Override
  public String regionCode() {
    return entry.region().value();
  }

  @Override
  public String enterpriseId() {
    return entry.id().value();
  }

  @Override
  public long version() {
    return entry.version();
  }

  @Override
  public List<EnterpriseDeed> done() {
    return news.stream().map(News::deed).toList();
  }

  @Override
  public boolean allows(EnterpriseDeed deed) {
    return deed.allowedIn(entry.state());
  }

  @Override
  public void require(EnterpriseDeed deed) {
    if (!allows(deed)) {
      throw new ProblemException(
          EquipmentProblem.ENTERPRISE_STATE,
          null,
          entry.state(),
          deed,
          entry.state().zh(),
          deed.zh());
    }
  }

  /** It entered the register. */
  void register(Acting acting) {
    news.add(new News(EnterpriseDeed.REGISTER, entry.registered(), acting.by()));
  }

  /**
   * Something else is to be known of it from a day on. That is no change of the entry as the forms
   * know it, so that no month is closed for it.
   *
   * @param fact what is told of it
   */
  void profile(
      EnterpriseDeed deed, EnterpriseProfile known, Fact fact, LocalDate since, Acting acting) {
    require(deed);
    Days.requirePast("effectiveOn", since, acting.today());
    if (known.equals(entry.profile())) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, null, deed.zh());
    }
    entry = entry.with(known, entry.version() + 1);
    tell(deed, fact, acting);
  }

  /** Whether the entry is another one by now, and not only what is to be known of it. */
  boolean isChanged() {
    return changed;
  }

  /** It goes by another name from a day on. */
  void rename(String name, Change change, Acting acting) {
    if (name.equals(entry.name())) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, "name", name);
    }
    String former = entry.name();
    take(EnterpriseDeed.RENAME, name, entry.region(), entry.industry(), null, change, acting);
    tell(
        EnterpriseDeed.RENAME,
        new EnterpriseRenamed(
            enterpriseId(),
            name,
            regionCode(),
            entry.industry(),
            entry.demonstration(),
            change.effectiveOn(),
            former,
            change.reason()),
        acting);
  }

  /** It is registered elsewhere from a day on; where its units are is another matter. */
  void move(RegionCode to, Change change, Acting acting) {
    if (to.equals(entry.region())) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, "regionCode", to.value());
    }
    String former = regionCode();
    take(EnterpriseDeed.MOVE, entry.name(), to, entry.industry(), null, change, acting);
    tell(
        EnterpriseDeed.MOVE,
        new EnterpriseMoved(
            enterpriseId(),
            entry.name(),
            to.value(),
            entry.industry(),
            entry.demonstration(),
            change.effectiveOn(),
            former,
            change.reason()),
        acting);
  }

  /** It belongs to another industry from a day on, or to none that is known. */
  void reclassify(@Nullable String industry, Change change, Acting acting) {
    if (Objects.equals(industry, entry.industry())) {
      throw new ProblemException(
          EquipmentProblem.NOTHING_CHANGED, "industry", String.valueOf(industry));
    }
    String former = entry.industry();
    take(EnterpriseDeed.RECLASSIFY, entry.name(), entry.region(), industry, null, change, acting);
    tell(
        EnterpriseDeed.RECLASSIFY,
        new EnterpriseReclassified(
            enterpriseId(),
            entry.name(),
            regionCode(),
            industry,
            entry.demonstration(),
            change.effectiveOn(),
            former,
            change.reason()),
        acting);
  }

  /**
   * It exists no more from a day on.
   *
   * @param unitsInUse how many of its units are in use all the same
   */
  void close(int unitsInUse, Change change, Acting acting) {
    take(
        EnterpriseDeed.CLOSE, entry.name(), entry.region(), entry.industry(), null, change, acting);
    tell(
        EnterpriseDeed.CLOSE,
        new EnterpriseClosed(
            enterpriseId(),
            entry.name(),
            regionCode(),
            entry.industry(),
            entry.demonstration(),
            change.effectiveOn(),
            unitsInUse,
            change.reason()),
        acting);
  }

  /** It gives way to another entry from a day on. */
  void mergeInto(Enterprise other, Change change, Acting acting) {
    take(
        EnterpriseDeed.MERGE,
        entry.name(),
        entry.region(),
        entry.industry(),
        other.id().value(),
        change,
        acting);
    tell(
        EnterpriseDeed.MERGE,
        new EnterpriseMerged(
            other.id().value(),
            enterpriseId(),
            other.region().value(),
            change.effectiveOn(),
            change.reason()),
        acting);
  }

  /** The facts since the last call. */
  List<News> news() {
    List<News> since = List.copyOf(news);
    news.clear();
    return since;
  }

  private void take(
      EnterpriseDeed deed,
      String name,
      RegionCode region,
      @Nullable String industry,
      @Nullable String mergedInto,
      Change change,
      Acting acting) {
    require(deed);
    requireEffective(change.effectiveOn(), acting.today());
    entry =
        new Enterprise(
            entry.file(),
            entry.id(),
            name,
            region,
            entry.sourceSystem(),
            entry.demonstration(),
            industry,
            entry.registeredAt(),
            deed.after(),
            mergedInto,
            entry.profile(),
            change.effectiveOn(),
            entry.version() + 1);
    changed = true;
  }

  private void tell(EnterpriseDeed deed, Fact fact, Acting acting) {
    news.add(new News(deed, new Draft(fact, entry.version(), Cause.none()), acting.by()));
  }

  /**
   * The months before this one are closed: their forms were handed in. Nor does a change take
   * effect before the last one, or in the future.
   */
  private void requireEffective(LocalDate day, LocalDate today) {
    LocalDate first = today.withDayOfMonth(1);
    if (entry.effectiveOn() != null && entry.effectiveOn().isAfter(first)) {
      first = entry.effectiveOn();
    }
    if (day.isBefore(first) || day.isAfter(today)) {
      throw new ProblemException(
          EquipmentProblem.EFFECTIVE_DAY,
          "effectiveOn",
          day.toString(),
          first.toString(),
          today.toString());
    }
  }
}
