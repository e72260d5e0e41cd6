package io.guapai.notification.escalation;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.ladder.LadderSteps;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.ladder.Standing;
import io.guapai.runtime.ladder.Waiting;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.Rescoping;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case of a listed hazard (督办案件): the level of government in charge has to acknowledge it in
 * time, else the level above is asked.
 */
@Entity
@Table(name = "escalation_case")
public class EscalationCase implements Dossier<Deed>, Waiting {

  /** Kind of the cases' histories. */
  static final String KIND = "case";

  /** An officer of the level in charge takes it up. */
  static final Deed ACKNOWLEDGE = Deed.named(Contracts.type(EscalationAcknowledged.class), "签收");

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
  @Embedded private AnswerTerm term;
  private @Nullable String acknowledgedBy;
  private @Nullable Instant acknowledgedAt;
  private Instant openedAt;
  private @Nullable Instant closedAt;
  private String correlationId;
  private long version;

  @Transient private List<By> acknowledgements = new ArrayList<>();

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
        term.due(),
        reached);
  }

  /** The level in charge, as the case reached it by a listing. */
  LadderSteps.Arrival arrival() {
    return new LadderSteps.Arrival(
        LadderSubject.UNANSWERED_CASE,
        this,
        RegionCode.parse(authorityRegion),
        reachedAt,
        term.due());
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
    boolean moved = !due.equals(term.due());
    if (moved) {
      term = term.until(due);
      version++;
    }
    return moved;
  }

  /** Notes that the highest level let its term pass. */
  void remainUnanswered() {
    state = CaseState.UNANSWERED;
    version++;
  }

  /** An officer of the level in charge takes the case up. */
  void acknowledge(By by) {
    require(ACKNOWLEDGE);
    state = CaseState.ACKNOWLEDGED;
    acknowledgedBy = by.actor();
    acknowledgedAt = by.at();
    version++;
    acknowledgements.add(by);
  }

  @Override
  public boolean allows(Deed deed) {
    return state == CaseState.AWAITING || state == CaseState.UNANSWERED;
  }

  @Override
  public void require(Deed deed) {
    if (!allows(deed)) {
      throw new ProblemException(PlatformProblem.ALREADY_SETTLED, null, KIND, id);
    }
  }

  @Override
  public List<Deed> done() {
    return Collections.nCopies(acknowledgements.size(), ACKNOWLEDGE);
  }

  /** Who took it up since it was read. */
  List<By> acknowledgements() {
    return List.copyOf(acknowledgements);
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

  private void reach(Level reached, String authority, AnswerTerm answer, Instant now) {
    level = reached;
    authorityRegion = authority;
    state = CaseState.AWAITING;
    reachedAt = now;
    term = answer;
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

  @Override
  public String enterpriseId() {
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

  /** The first instant too late for the level in charge. */
  Instant acknowledgeBy() {
    return term.due();
  }

  /** By when the level in charge has to acknowledge it, and by which rule. */
  AnswerTerm term() {
    return term;
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

  @Override
  public long version() {
    return version;
  }
}
