package io.guapai.inspection.rescue;

import io.guapai.contracts.inspection.EntrapmentEnded;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.EntrapmentReported;
import io.guapai.contracts.inspection.RescueLate;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People in a lift: what is told of them comes when it can, with the time at which it was. What
 * becomes due meanwhile is told at that moment.
 */
@Entity
public class Entrapment extends FiledDossier {

  static final Deed REPORT = Deed.named("REPORT", "报告困人");
  static final Deed CALL = Deed.named("CALL", "通知维保单位");
  static final Deed ARRIVE = Deed.named("ARRIVE", "救援人员到达");
  static final Deed FREE = Deed.named("FREE", "救出人员");
  static final Deed CLOSE = Deed.named("CLOSE", "查明原因结案");
  static final Deed RUN_LATE = Deed.named("RUN_LATE", "救援超时");
  static final Deed PROLONG = Deed.named("PROLONG", "达到事故时限");
  static final Deed CALL_OFF = Deed.named("CALL_OFF", "误报撤销");

  private static final Set<EntrapmentState> TRAPPED =
      EnumSet.of(EntrapmentState.REPORTED, EntrapmentState.CALLED, EntrapmentState.ARRIVED);

  private static final Map<String, Set<EntrapmentState>> FROM =
      Map.of(
          "REPORT", EnumSet.of(EntrapmentState.REPORTED),
          "CALL", EnumSet.of(EntrapmentState.REPORTED),
          "ARRIVE", EnumSet.of(EntrapmentState.REPORTED, EntrapmentState.CALLED),
          "FREE", TRAPPED,
          "CLOSE", EnumSet.of(EntrapmentState.FREED),
          "RUN_LATE", TRAPPED,
          "PROLONG",
              EnumSet.of(
                  EntrapmentState.REPORTED,
                  EntrapmentState.CALLED,
                  EntrapmentState.ARRIVED,
                  EntrapmentState.FREED),
          "CALL_OFF", TRAPPED);

  private String enterpriseId;
  private String equipmentId;
  private String equipmentNo;
  private @Nullable String maintainer;

  @Enumerated(EnumType.STRING)
  private EntrapmentState state = EntrapmentState.REPORTED;

  private int people;
  private boolean builtUp;
  private Instant trappedAt;
  private Instant reportedAt;
  private String reportedBy;
  private @Nullable String note;
  private Instant arrivalDueAt;
  private String arrivalEdition;
  private Instant accidentAt;
  private @Nullable Instant calledAt;
  private @Nullable String called;
  private @Nullable Instant arrivedAt;
  private boolean late;
  private @Nullable Instant freedAt;
  private @Nullable Integer injured;
  private boolean prolonged;

  @Enumerated(EnumType.STRING)
  private @Nullable EntrapmentCause cause;

  private @Nullable String account;
  private @Nullable Instant closedAt;
  private @Nullable Instant nextStepAt;

  protected Entrapment() {}

  /**
   * What ends when.
   *
   * @param arrivalDueAt until when rescuers have to be there
   * @param edition of the rule that says it
   * @param accidentAt when it becomes an accident
   */
  record Terms(Instant arrivalDueAt, String edition, Instant accidentAt) {}

  /**
   * One that is reported.
   *
   * @param organization that maintains the lift; null when none does
   */
  Entrapment(
      Subject unit,
      NewEntrapment said,
      Times times,
      Terms terms,
      @Nullable String organization,
      By by) {
    super(unit.regionCode());
    enterpriseId = unit.enterpriseId();
    equipmentId = unit.equipmentId();
    equipmentNo = unit.equipmentNo();
    maintainer = organization;
    people = said.people();
    builtUp = said.builtUp();
    trappedAt = times.trapped();
    reportedAt = times.reported();
    reportedBy = by.actor();
    note = said.note();
    arrivalDueAt = terms.arrivalDueAt();
    arrivalEdition = terms.edition();
    accidentAt = terms.accidentAt();
    told(
        REPORT,
        by,
        null,
        () ->
            new EntrapmentReported(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                trappedAt,
                people,
                maintainer,
                arrivalDueAt));
    reckon();
  }

  /** When people were trapped, and when it was reported. */
  record Times(Instant trapped, Instant reported) {}

  void call(Instant at, String whom, By by) {
    done(CALL, by, null);
    calledAt = at;
    called = whom;
    state = EntrapmentState.CALLED;
  }

  /** Rescuers are there; whether that was in time is told by when it was, not when it is told. */
  void arrive(Instant at, By by) {
    done(ARRIVE, by, null);
    arrivedAt = at;
    state = EntrapmentState.ARRIVED;
    boolean inTime = !at.isAfter(arrivalDueAt);
    if (!inTime && !late) {
      runLate(by);
    }
    late = !inTime;
    reckon();
  }

  void free(Instant at, int hurt, By by) {
    int minutes = minutes(at);
    told(
        FREE,
        by,
        null,
        () ->
            new EntrapmentEnded(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                at,
                minutes));
    freedAt = at;
    injured = hurt;
    state = EntrapmentState.FREED;
    if (!at.isBefore(accidentAt) && !prolonged) {
      prolong(minutes, by);
    }
    prolonged = !at.isBefore(accidentAt);
    reckon();
  }

  void close(EntrapmentCause why, String said, By by) {
    done(CLOSE, by, null);
    cause = why;
    account = said;
    closedAt = by.at();
    state = EntrapmentState.CLOSED;
  }

  /** Nobody was trapped. */
  void callOff(String reason, By by) {
    done(CALL_OFF, by, reason);
    cause = EntrapmentCause.FALSE_ALARM;
    account = reason;
    closedAt = by.at();
    state = EntrapmentState.CLOSED;
    reckon();
  }

  /** Tells what became due. */
  void step(Instant now, By by) {
    if (state != EntrapmentState.ARRIVED && !late && !arrivalDueAt.isAfter(now)) {
      runLate(by);
    }
    if (!prolonged && !accidentAt.isAfter(now)) {
      prolong(minutes(accidentAt), by);
    }
    reckon();
  }

  private void runLate(By by) {
    told(
        RUN_LATE,
        by,
        null,
        () ->
            new RescueLate(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                arrivalDueAt,
                maintainer));
    late = true;
  }

  private void prolong(int minutes, By by) {
    told(
        PROLONG,
        by,
        null,
        () ->
            new EntrapmentProlonged(
                id().toString(),
                equipmentId,
                equipmentNo,
                enterpriseId,
                regionCode(),
                trappedAt,
                reportedAt,
                minutes));
    prolonged = true;
  }

  private void reckon() {
    if (!state.trapped()) {
      nextStepAt = null;
    } else if (state != EntrapmentState.ARRIVED && !late) {
      nextStepAt = arrivalDueAt.isBefore(accidentAt) || prolonged ? arrivalDueAt : accidentAt;
    } else {
      nextStepAt = prolonged ? null : accidentAt;
    }
  }

  private int minutes(Instant until) {
    return (int) Duration.between(trappedAt, until).toMinutes();
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return FROM.getOrDefault(deed.name(), Set.of()).contains(state)
        ? null
        : new ProblemException(RescueProblem.ENTRAPMENT_STATE, null, equipmentNo, state);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  @Nullable String maintainer() {
    return maintainer;
  }

  Instant trappedAt() {
    return trappedAt;
  }

  @Nullable Instant arrivedAt() {
    return arrivedAt;
  }

  EntrapmentView view(ZoneId zone, @Nullable String maintainerName) {
    return new EntrapmentView(
        id(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode(),
        maintainer,
        maintainerName,
        state,
        people,
        builtUp,
        at(trappedAt, zone),
        at(reportedAt, zone),
        reportedBy,
        note,
        at(arrivalDueAt, zone),
        arrivalEdition,
        at(accidentAt, zone),
        calledAt == null ? null : at(calledAt, zone),
        called,
        arrivedAt == null ? null : at(arrivedAt, zone),
        late,
        freedAt == null ? null : at(freedAt, zone),
        freedAt == null ? null : minutes(freedAt),
        injured,
        prolonged,
        cause,
        account,
        closedAt == null ? null : at(closedAt, zone),
        version());
  }

  private static OffsetDateTime at(Instant at, ZoneId zone) {
    return at.atZone(zone).toOffsetDateTime();
  }
}
