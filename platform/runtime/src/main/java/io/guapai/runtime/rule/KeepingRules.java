package io.guapai.runtime.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Enters editions of rules. Each territory keeps its own through its leader, the nation's are kept
 * by releases and the administrator; and none begins in the past, for what was decided stands.
 */
@ApplicationScoped
class KeepingRules {

  /** Kind of the histories of rules: which edition was put on the shelf by whom, and why. */
  static final String HISTORY = "rule";

  private final Shelf shelf;
  private final RuleKinds kinds;
  private final RegionTree regions;
  private final History history;
  private final PlatformClock clock;
  private final ObjectMapper json;
  private final Validator validator;

  KeepingRules(
      Shelf shelf,
      RuleKinds kinds,
      RegionTree regions,
      History history,
      PlatformClock clock,
      ObjectMapper json,
      Validator validator) {
    this.shelf = shelf;
    this.kinds = kinds;
    this.regions = regions;
    this.history = history;
    this.clock = clock;
    this.json = json;
    this.validator = validator;
  }

  /**
   * Enters an edition.
   *
   * @throws ProblemException when there is no such rule (400), it is another's to keep (403), its
   *     name is taken (409), or the law fixes it, it begins in the past, or its body does not say
   *     what its kind does (422)
   */
  EditionView enter(NewEdition asked, Caller caller) {
    RuleKind<?> kind = kinds.require("kind", asked.kind());
    if (!kind.knows(asked.id())) {
      throw invalid("id", asked.id(), String.join(", ", kind.ids()));
    }
    RegionCode territory = territory(kind, asked);
    requireKeeper(territory, caller);
    requireTime(asked);
    requireOpen(kind, asked, territory);
    requireSense(kind, asked.body(), territory);
    if (!shelf.put(kind, asked, territory, caller.name())) {
      throw new ProblemException(PlatformProblem.EDITION_TAKEN, "edition", asked.edition());
    }
    history.inTurn(
        HistoryEntry.of(
                HISTORY,
                asked.kind() + " " + asked.id(),
                "ENTER",
                asked.territory() == null ? "" : asked.territory(),
                null,
                By.person(caller, clock.instant()))
            .because(asked.reason())
            .saying(EventJson.write(asked)));
    return shelf.history(kind, asked.id(), 0, Integer.MAX_VALUE).stream()
        .max(Comparator.comparingLong(Edition::sequence))
        .map(edition -> EditionView.of(edition, clock.getZone()))
        .orElseThrow();
  }

  private @Nullable RegionCode territory(RuleKind<?> kind, NewEdition asked) {
    if (asked.territory() == null) {
      return null;
    }
    if (!kind.territorial()) {
      throw invalid("territory", asked.territory(), "null");
    }
    return regions.require(RegionCode.parse(asked.territory())).code();
  }

  private static void requireKeeper(@Nullable RegionCode territory, Caller caller) {
    boolean keeps =
        territory == null
            ? caller.has(Role.ADMIN)
            : caller.has(Role.LEADER) && territory.equals(caller.region());
    if (!keeps) {
      throw new ProblemException(PlatformProblem.RULE_OF_ANOTHER, "territory");
    }
  }

  private void requireTime(NewEdition asked) {
    LocalDate today = clock.today();
    if (asked.validFrom().isBefore(today)) {
      throw new ProblemException(
          PlatformProblem.RULE_IN_THE_PAST,
          "validFrom",
          asked.validFrom().toString(),
          today.toString());
    }
    LocalDate end = asked.validTo();
    if (end != null && !end.isAfter(asked.validFrom())) {
      throw invalid("validTo", end.toString(), "> " + asked.validFrom());
    }
  }

  /** What a law fixes no territory changes. */
  private void requireOpen(RuleKind<?> kind, NewEdition asked, @Nullable RegionCode territory) {
    if (territory != null) {
      shelf
          .read(kind)
          .on(asked.id(), asked.validFrom(), null)
          .filter(nations -> nations.mark() == Mark.VERIFIED)
          .ifPresent(
              nations -> {
                throw new ProblemException(
                    PlatformProblem.RULE_FIXED, "id", asked.id(), nations.source());
              });
    }
  }

  private void requireSense(
      RuleKind<?> kind, @Nullable JsonNode body, @Nullable RegionCode territory) {
    if (body == null) {
      if (kind.lasting() && territory == null) {
        throw senseless(kind, "body", BodyShape.of(kind.body()));
      }
      return;
    }
    Object says;
    try {
      says =
          json.readerFor(kind.body())
              .with(
                  DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                  DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
              .readValue(body);
    } catch (IOException e) {
      throw senseless(kind, "body", BodyShape.of(kind.body()));
    }
    validator.validate(says).stream()
        .min(Comparator.comparing((ConstraintViolation<Object> fault) -> path(fault)))
        .ifPresent(
            fault -> {
              throw senseless(kind, "body." + path(fault), path(fault) + " " + fault.getMessage());
            });
  }

  private static String path(ConstraintViolation<?> fault) {
    return fault.getPropertyPath().toString();
  }

  private static ProblemException senseless(RuleKind<?> kind, String field, String expected) {
    return new ProblemException(PlatformProblem.RULE_SENSELESS, field, kind.name(), expected);
  }

  private static ProblemException invalid(String field, String value, String expected) {
    return new ProblemException(PlatformProblem.INVALID_VALUE, field, field, value, expected);
  }
}
