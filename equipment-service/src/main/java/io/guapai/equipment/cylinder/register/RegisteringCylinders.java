package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.equipment.cylinder.register.CylinderAnswers.CylinderAnswer;
import io.guapai.equipment.cylinder.register.CylinderAnswers.Result;
import io.guapai.equipment.cylinder.register.CylinderTable.Holder;
import io.guapai.equipment.cylinder.trace.TraceRow;
import io.guapai.equipment.cylinder.trace.TraceTable;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CertificateNumber;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enters cylinders, one or a list of them: one transaction and one statement for all. With each its
 * trace begins (建档), at the start of the day, so that what happens on that day follows it.
 */
@ApplicationScoped
class RegisteringCylinders {

  private final JudgingCylinders judging;
  private final CylinderTable table;
  private final TraceTable trace;
  private final Fillers fillers;
  private final Validator validator;
  private final Caller caller;
  private final Transactions transactions;
  private final PlatformClock clock;

  RegisteringCylinders(
      JudgingCylinders judging,
      CylinderTable table,
      TraceTable trace,
      Fillers fillers,
      Validator validator,
      Caller caller,
      Transactions transactions,
      PlatformClock clock) {
    this.judging = judging;
    this.table = table;
    this.trace = trace;
    this.fillers = fillers;
    this.validator = validator;
    this.caller = caller;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What was looked up for the cylinders of a list, so that it is once. */
  private record Asked(Map<String, Filler> fillers, Map<String, Boolean> issued) {
    Asked() {
      this(new HashMap<>(), new HashMap<>());
    }
  }

  /**
   * Enters one.
   *
   * @return its code
   * @throws ProblemException when a value cannot be, or the code is taken
   */
  String one(CylinderRegistration stated) {
    NewCylinder cylinder = judged(stated, new Asked());
    if (enter(List.of(cylinder)).isEmpty()) {
      throw taken(cylinder.code());
    }
    return cylinder.code();
  }

  /** Enters those of a list that may be; one that is refused keeps no other back. */
  CylinderAnswers all(List<CylinderRegistration> list, Locale locale) {
    CylinderAnswer[] answers = new CylinderAnswer[list.size()];
    Set<String> seen = new HashSet<>();
    List<NewCylinder> fit = new ArrayList<>(list.size());
    List<Integer> places = new ArrayList<>(list.size());
    Asked asked = new Asked();
    for (int i = 0; i < list.size(); i++) {
      CylinderRegistration stated = list.get(i);
      String code = stated.code() == null ? "" : CylinderCode.read(stated.code());
      try {
        invalid(stated)
            .ifPresent(
                problem -> {
                  throw problem;
                });
        NewCylinder cylinder = judged(stated, asked);
        if (!seen.add(cylinder.code())) {
          throw taken(cylinder.code());
        }
        fit.add(cylinder);
        places.add(i);
      } catch (ProblemException e) {
        answers[i] = CylinderAnswer.refused(code, e, locale);
      } catch (InvalidIdentifier e) {
        answers[i] = CylinderAnswer.refused(code, malformed(e, locale), locale);
      }
    }
    Map<String, Long> entered = enter(fit);
    Map<String, Holder> holders = holders(fit, entered);
    for (int i = 0; i < fit.size(); i++) {
      answers[places.get(i)] = answer(fit.get(i), entered, holders, locale);
    }
    return CylinderAnswers.of(List.of(answers));
  }

  private static CylinderAnswer answer(
      NewCylinder cylinder, Map<String, Long> entered, Map<String, Holder> holders, Locale locale) {
    String code = cylinder.code();
    if (entered.containsKey(code)) {
      return CylinderAnswer.of(code, Result.ACCEPTED);
    }
    Holder holder = holders.get(code);
    return holder != null
            && holder.filler().equals(cylinder.filler().id())
            && holder.makerNo().equals(cylinder.stated().makerNo())
        ? CylinderAnswer.of(code, Result.KNOWN)
        : CylinderAnswer.refused(code, taken(code), locale);
  }

  /** Whoever asks: that a code is taken is no secret, whose it is stays one. */
  private Map<String, Holder> holders(List<NewCylinder> fit, Map<String, Long> entered) {
    List<String> codes =
        fit.stream().map(NewCylinder::code).filter(code -> !entered.containsKey(code)).toList();
    return transactions.asSystem(() -> table.holders(codes));
  }

  private Map<String, Long> enter(List<NewCylinder> cylinders) {
    if (cylinders.isEmpty()) {
      return Map.of();
    }
    Instant now = clock.instant();
    Instant at = clock.startOf(clock.today());
    trace.prepare(List.of(at));
    return transactions.asSystem(
        () -> {
          Map<String, Long> entered = table.insert(cylinders, at, now);
          List<TraceRow> rows = new ArrayList<>(entered.size());
          Map<String, Integer> senders = new HashMap<>();
          for (NewCylinder cylinder : cylinders) {
            Long id = entered.get(cylinder.code());
            if (id != null) {
              int sender = senders.computeIfAbsent(cylinder.filler().id(), trace::sender);
              rows.add(TraceRow.entered(id, at, now, sender, cylinder.code()));
            }
          }
          trace.insert(rows);
          return entered;
        });
  }

  private NewCylinder judged(CylinderRegistration stated, Asked asked) {
    boolean officer = caller.region() != null;
    String key = stated.filler() == null ? "" : stated.filler();
    Filler filler = asked.fillers().get(key);
    if (filler == null) {
      filler = officer ? fillers.inTerritory(stated.filler()) : fillers.acting(stated.filler());
      asked.fillers().put(key, filler);
    }
    NewCylinder cylinder = judging.judge(stated, filler, officer);
    String certificate = stated.certificateNo();
    if (certificate != null && asked.issued().computeIfAbsent(certificate, this::issuedHere)) {
      throw new ProblemException(
          EquipmentProblem.ON_APPLICATION_ONLY, "certificateNo", certificate);
    }
    return cylinder;
  }

  /** Whether the register issued a certificate: then it says itself which cylinders it is for. */
  private boolean issuedHere(String certificate) {
    String no = CertificateNumber.parse(certificate).value();
    return transactions.asSystem(() -> table.isIssued(no));
  }

  private Optional<ProblemException> invalid(CylinderRegistration stated) {
    return validator.validate(stated).stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(RegisteringCylinders::problem);
  }

  private static ProblemException problem(ConstraintViolation<CylinderRegistration> violation) {
    String field = violation.getPropertyPath().toString();
    return new ProblemException(
        PlatformProblem.INVALID_VALUE,
        field,
        field,
        String.valueOf(violation.getInvalidValue()),
        violation.getMessage());
  }

  private static ProblemException malformed(InvalidIdentifier e, Locale locale) {
    return new ProblemException(
        PlatformProblem.INVALID_IDENTIFIER,
        null,
        e.kind().name(locale),
        String.valueOf(e.value()),
        e.reason(locale));
  }

  private static ProblemException taken(@Nullable String code) {
    return new ProblemException(EquipmentProblem.CYLINDER_CODE_TAKEN, "code", String.valueOf(code));
  }
}
