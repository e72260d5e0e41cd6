package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.text.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A licence of an enterprise (许可证): its scope, its term, and what the authority did to it. */
@Entity
public class Licence extends FiledDossier {

  static final Deed ENTER = Deed.named("ENTER", "登记");
  static final Deed RENEW = Deed.named("RENEW", "换证");
  static final Deed CHANGE_SCOPE = Deed.named("CHANGE_SCOPE", "变更范围");
  static final Deed SUSPEND = Deed.named("SUSPEND", "暂停");
  static final Deed RESTORE = Deed.named("RESTORE", "恢复");
  static final Deed REVOKE = Deed.named("REVOKE", "吊销");
  static final Deed HAND_BACK = Deed.named("HAND_BACK", "注销");

  private static final Map<Deed, Set<LicenceState>> FROM =
      Map.of(
          ENTER, Set.of(LicenceState.IN_FORCE),
          RENEW, Set.of(LicenceState.IN_FORCE),
          CHANGE_SCOPE, Set.of(LicenceState.IN_FORCE),
          SUSPEND, Set.of(LicenceState.IN_FORCE),
          RESTORE, Set.of(LicenceState.SUSPENDED),
          REVOKE, Set.of(LicenceState.IN_FORCE, LicenceState.SUSPENDED),
          HAND_BACK, Set.of(LicenceState.IN_FORCE, LicenceState.SUSPENDED));

  private String enterpriseId;
  private String licenceNo;
  private String licenceKey;

  @Enumerated(EnumType.STRING)
  private LicenceKind kind;

  private List<String> covers;
  private @Nullable String limits;
  private List<String> media;
  private String authority;
  private LocalDate firstIssuedOn;
  private LocalDate issuedOn;
  private LocalDate validUntil;

  /** Days from which it did not hold, and from which it held again, in turn. */
  private List<LocalDate> turns;

  @Enumerated(EnumType.STRING)
  private LicenceState state;

  private @Nullable LocalDate endedOn;
  private @Nullable LocalDate remindOn;
  private @Nullable LocalDate dueToldOn;
  private @Nullable Instant expiredToldAt;

  protected Licence() {}

  /**
   * One that is entered.
   *
   * @param enterprise its present id
   * @param scope as it is kept
   * @param region where its enterprise is
   */
  Licence(
      NewLicence asked,
      String enterprise,
      LicenceScope scope,
      LicenceTerm term,
      String region,
      By by) {
    super(region);
    enterpriseId = enterprise;
    kind = asked.kind();
    authority = asked.authority();
    firstIssuedOn = first(asked.firstIssuedOn(), term.from());
    turns = List.of();
    state = LicenceState.IN_FORCE;
    number(asked.licenceNo());
    take(scope);
    take(term);
    tell(ENTER, by, asked.reason());
  }

  private static LocalDate first(@Nullable LocalDate stated, LocalDate from) {
    if (stated == null) {
      return from;
    }
    Days.requirePast("firstIssuedOn", stated, from);
    return stated;
  }

  /**
   * A further term begins, under a number of its own or not. Between the end of the last one and a
   * later beginning it did not hold.
   */
  void renew(@Nullable String number, LicenceTerm term, By by, String reason) {
    require(RENEW);
    Days.requireBetween("issuedOn", term.from(), latest(), term.until());
    Days.requireBetween(
        "validUntil", term.until(), validUntil.plusDays(1), LocalDate.of(9999, 12, 31));
    if (term.from().isAfter(validUntil.plusDays(1))) {
      turn(validUntil.plusDays(1));
      turn(term.from());
    }
    if (number != null) {
      number(number);
    }
    take(term);
    tell(RENEW, by, reason);
  }

  void changeScope(LicenceScope scope, LocalDate on, LocalDate today, By by, String reason) {
    requireDay(on, today);
    take(scope);
    tell(CHANGE_SCOPE, by, reason);
  }

  void suspend(LocalDate on, LocalDate today, By by, String reason) {
    turn(SUSPEND, LicenceState.SUSPENDED, on, today, by, reason);
  }

  void restore(LocalDate on, LocalDate today, By by, String reason) {
    turn(RESTORE, LicenceState.IN_FORCE, on, today, by, reason);
  }

  private void turn(
      Deed deed, LicenceState next, LocalDate on, LocalDate today, By by, String reason) {
    require(deed);
    requireDay(on, today);
    turn(on);
    tell(deed, by, reason);
    state = next;
  }

  /** A list is taken for another one only when it is. */
  private void turn(LocalDate on) {
    turns = Stream.concat(turns.stream(), Stream.of(on)).toList();
  }

  void revoke(LocalDate on, LocalDate today, By by, String reason) {
    end(REVOKE, LicenceState.REVOKED, on, today, by, reason);
  }

  void handBack(LocalDate on, LocalDate today, By by, String reason) {
    end(HAND_BACK, LicenceState.HANDED_BACK, on, today, by, reason);
  }

  private void end(
      Deed deed, LicenceState end, LocalDate on, LocalDate today, By by, String reason) {
    require(deed);
    requireDay(on, today);
    tell(deed, by, reason);
    state = end;
    endedOn = on;
    remindOn = null;
  }

  /** The last day on which something happened to it: nothing happens before. */
  private LocalDate latest() {
    LocalDate turned = turns.isEmpty() ? issuedOn : turns.get(turns.size() - 1);
    return turned.isAfter(issuedOn) ? turned : issuedOn;
  }

  private void requireDay(LocalDate on, LocalDate today) {
    Days.requireBetween("on", on, latest(), today);
  }

  private void number(String number) {
    licenceNo = number;
    licenceKey = Typed.key(number);
  }

  private void take(LicenceScope scope) {
    covers = scope.covers();
    limits = scope.limits();
    media = Objects.requireNonNullElse(scope.media(), List.of());
  }

  private void take(LicenceTerm term) {
    issuedOn = term.from();
    validUntil = term.until();
    remindOn = term.remindOn();
    dueToldOn = null;
    expiredToldAt = term.passedAt();
  }

  private void tell(Deed deed, By by, String reason) {
    told(
        deed,
        by,
        reason,
        () ->
            new LicenceChanged(
                id().toString(),
                enterpriseId,
                regionCode(),
                licenceNo,
                kind,
                covers,
                state,
                issuedOn,
                validUntil,
                reason));
  }

  /** Refuses what makes sense only while its term runs. */
  void requireRunning(LocalDate today) {
    if (validUntil.isBefore(today)) {
      throw new ProblemException(EquipmentProblem.LICENCE_EXPIRED, null, validUntil.toString());
    }
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return Objects.requireNonNull(FROM.get(deed)).contains(state)
        ? null
        : new ProblemException(
            EquipmentProblem.LICENCE_STATE,
            null,
            state,
            deed.name(),
            Words.of(state, Locale.SIMPLIFIED_CHINESE),
            deed.zh());
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  /** Whether a number is its own, however it is typed. */
  boolean goesBy(String number) {
    return licenceKey.equals(Typed.key(number));
  }

  boolean suspended() {
    return state == LicenceState.SUSPENDED;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  /**
   * Refuses a statement about a licence of another kind or of another enterprise, or about one that
   * has ended.
   *
   * @throws ProblemException naming what is otherwise (409)
   */
  void requireSame(LicenceKind stated, String enterprise) {
    String otherwise =
        stated != kind ? "licenceKind" : !enterprise.equals(enterpriseId) ? "licensee" : null;
    if (otherwise == null && endedOn != null) {
      otherwise = "validUntil";
    }
    if (otherwise != null) {
      throw new ProblemException(EquipmentProblem.ON_FILE_OTHERWISE, otherwise);
    }
  }

  /**
   * Refuses another scope than its own.
   *
   * @throws ProblemException when it is another one (409)
   */
  void requireScope(LicenceScope stated) {
    if (!stated.equals(scope())) {
      throw new ProblemException(EquipmentProblem.ON_FILE_OTHERWISE, "covers");
    }
  }

  private LicenceScope scope() {
    return new LicenceScope(List.copyOf(covers), limits, List.copyOf(media));
  }

  LicenceKind kind() {
    return kind;
  }

  /** As it goes out on a day. */
  LicenceView view(LocalDate today) {
    return new LicenceView(
        id(),
        enterpriseId,
        regionCode(),
        licenceNo,
        kind,
        scope(),
        authority,
        firstIssuedOn,
        issuedOn,
        validUntil,
        state,
        endedOn,
        validUntil.isBefore(today),
        version());
  }
}
