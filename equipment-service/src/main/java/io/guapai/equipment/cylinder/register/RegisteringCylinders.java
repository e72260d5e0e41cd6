package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.equipment.cylinder.register.CylinderAnswers.CylinderAnswer;
import io.guapai.equipment.cylinder.register.CylinderAnswers.Result;
import io.guapai.equipment.cylinder.register.EnteringCylinders.Entered;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CertificateNumber;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
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

/** Takes cylinders in over HTTP, one or a list of them, each judged by itself. */
@ApplicationScoped
class RegisteringCylinders {

  private final JudgingCylinders judging;
  private final EnteringCylinders entering;
  private final CylinderTable table;
  private final Fillers fillers;
  private final Validator validator;
  private final Caller caller;
  private final Transactions transactions;

  RegisteringCylinders(
      JudgingCylinders judging,
      EnteringCylinders entering,
      CylinderTable table,
      Fillers fillers,
      Validator validator,
      Caller caller,
      Transactions transactions) {
    this.judging = judging;
    this.entering = entering;
    this.table = table;
    this.fillers = fillers;
    this.validator = validator;
    this.caller = caller;
    this.transactions = transactions;
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
    if (enter(List.of(cylinder)).get(cylinder.code()) != Entered.NEW) {
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
    Map<String, Entered> entered = enter(fit);
    for (int i = 0; i < fit.size(); i++) {
      answers[places.get(i)] = answer(fit.get(i).code(), entered, locale);
    }
    return CylinderAnswers.of(List.of(answers));
  }

  private static CylinderAnswer answer(String code, Map<String, Entered> entered, Locale locale) {
    return switch (entered.getOrDefault(code, Entered.TAKEN)) {
      case NEW -> CylinderAnswer.of(code, Result.ACCEPTED);
      case KNOWN -> CylinderAnswer.of(code, Result.KNOWN);
      case TAKEN -> CylinderAnswer.refused(code, taken(code), locale);
    };
  }

  private Map<String, Entered> enter(List<NewCylinder> cylinders) {
    if (cylinders.isEmpty()) {
      return Map.of();
    }
    entering.prepare();
    return transactions.asSystem(() -> entering.enter(cylinders));
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
