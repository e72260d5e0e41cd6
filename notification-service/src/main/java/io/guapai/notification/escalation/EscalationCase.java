package io.guapai.notification.escalation;

import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.ladder.LadderSteps;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.ladder.Standing;
import io.guapai.runtime.ladder.Waiting;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.Rescoping;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case of a listed hazard (督办案件): the level of government in charge has to acknowledge it in
 * time, else the level above is asked.
 */
@Entity
@Table(name = "escalation_case")
public class EscalationCase implements Waiting {

  /** Kind of the cases' histories. */
  static final String KIND = "case";

  @Id private UUID id;
  private String hazardId;
  private String hazardNo;
  private String listingId;
  private String listingNo;
  private String enterpriseId;
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String authorityRegion;

  /** Territories that it left: they still see it, and change nothing. */
  private String[] formerRegions = {};

  @Enumerated(EnumType.STRING)
  private CaseState state;

  private Instant reachedAt;
  private Instant acknowledgeBy;
  private int termDays;

  @Enumerated(EnumType.STRING)
  private DayUnit termUnit;

  private String termRule;
  private String termEdition;
  private LocalDate termSince;
  private String termMark;
  private @Nullable String acknowledgedBy;
  private @Nullable Instant acknowledgedAt;
  private Instant openedAt;
  private @Nullable Instant closedAt;
  private String correlationId;
  private long version;

  /** For the persistence provider. */
  protected EscalationCase() {}

  /** Opens the case of a hazard that was listed. */
  static EscalationCase open(
      UUID id, HazardListed listing, String correlationId, AnswerTerm term, Instant now) {
    EscalationCase file = new EscalationCase();
    file.id = id;
    file.hazardId = listing.hazardId();
    file.hazardNo = listing.hazardNo();
    file.enterpriseId = listing.enterpriseId();
    file.regionCode = RegionCode.parse(listing.regionCode()).value();
    file.correlationId = correlationId;
    file.openedAt = now;
    file.takeListing(listing);
    file.reach(listing.level(), listing.authorityRegion(), term, now);
    return file;
  }

  /**
   * Follows a further listing of the same hazard. One at an upper level brings the case there, to
   * be acknowledged anew; a case that climbed there before only notes the listing.
   *
   * @return whether the case reached another level
   */
  boolean listed(HazardListed listing, AnswerTerm term, Instant now) {
    takeListing(listing);
    version++;
    if (listing.level().compareTo(level) <= 0) {
      return false;
    }
    reach(listing.level(), listing.authorityRegion(), term, now);
    return true;
  }

  /** The government in charge has its term from the day on which the case reached it. */
  @Override
  public Standing standing(Instant now, ZoneId zone) {
    LocalDate reached = LocalDate.ofInstant(reachedAt, zone);
    return new Standing(
        LadderSubject.UNANSWERED_CASE,
        RegionCode.parse(regionCode),
        RegionCode.parse(authorityRegion),
        0,
        reached,
        acknowledgeBy,
        reached);
  }

  /** The level in charge, as the case reached it by a listing. */
  LadderSteps.Arrival arrival() {
    return new LadderSteps.Arrival(
        LadderSubject.UNANSWERED_CASE,
        this,
        RegionCode.parse(authorityRegion),
        reachedAt,
        acknowledgeBy);
  }

  /** Asks the next government, because the one in charge let its term pass. */
  void climb(RegionCode authority, AnswerTerm term, Instant now) {
    reach(authority.level(), authority.value(), term, now);
  }

  /**
   * The term of the level in charge ends then, by a calendar that knows the year.
   *
   * @return whether that is another instant
   */
  boolean awaitUntil(Instant due) {
    boolean moved = !due.equals(acknowledgeBy);
    if (moved) {
      acknowledgeBy = due;
      version++;
    }
    return moved;
  }

  /** Notes that the highest level let its term pass. */
  void remainUnanswered() {
    state = CaseState.UNANSWERED;
    version++;
  }

  /** Notes that an officer of the level in charge took the case up. */
  void acknowledge(String officer, Instant now) {
    state = CaseState.ACKNOWLEDGED;
    acknowledgedBy = officer;
    acknowledgedAt = now;
    version++;
  }

  /**
   * Goes over to another territory, where its hazard is from now on: the authority there takes over
   * from one of the territory left, as the case stands.
   */
  void goOnIn(RegionCode place) {
    RegionCode from = RegionCode.parse(regionCode);
    RegionCode authority = Rescoping.heir(RegionCode.parse(authorityRegion), from, place);
    formerRegions = Arrays.copyOf(formerRegions, formerRegions.length + 1);
    formerRegions[formerRegions.length - 1] = regionCode;
    regionCode = place.value();
    if (!authority.value().equals(authorityRegion)) {
      authorityRegion = authority.value();
      level = authority.level();
    }
    version++;
  }

  /** Ends the case with its hazard. */
  void close(Instant now) {
    state = CaseState.CLOSED;
    closedAt = now;
    version++;
  }

  /** What was done to it, as it stands after that. */
  HistoryEntry entry(String act, @Nullable CaseState before, By by) {
    return HistoryEntry.of(KIND, id, act, regionCode, enterpriseId, by)
        .moved(before, state)
        .because(level + " " + authorityRegion + " " + listingNo);
  }

  private void takeListing(HazardListed listing) {
    listingId = listing.listingId();
    listingNo = listing.listingNo();
  }

  private void reach(Level reached, String authority, AnswerTerm term, Instant now) {
    level = reached;
    authorityRegion = authority;
    state = CaseState.AWAITING;
    reachedAt = now;
    acknowledgeBy = term.due();
    termDays = term.days();
    termUnit = term.unit();
    termRule = term.rule();
    termEdition = term.edition();
    termSince = term.since();
    termMark = term.mark();
    acknowledgedBy = null;
    acknowledgedAt = null;
    version++;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String seenBy() {
    return enterpriseId;
  }

  String hazardId() {
    return hazardId;
  }

  String hazardNo() {
    return hazardNo;
  }

  String listingId() {
    return listingId;
  }

  String listingNo() {
    return listingNo;
  }

  String enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  Level level() {
    return level;
  }

  String authorityRegion() {
    return authorityRegion;
  }

  CaseState state() {
    return state;
  }

  Instant reachedAt() {
    return reachedAt;
  }

  Instant acknowledgeBy() {
    return acknowledgeBy;
  }

  int termDays() {
    return termDays;
  }

  DayUnit termUnit() {
    return termUnit;
  }

  String termRule() {
    return termRule;
  }

  String termEdition() {
    return termEdition;
  }

  LocalDate termSince() {
    return termSince;
  }

  String termMark() {
    return termMark;
  }

  @Nullable String acknowledgedBy() {
    return acknowledgedBy;
  }

  @Nullable Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  String correlationId() {
    return correlationId;
  }

  long version() {
    return version;
  }
}
