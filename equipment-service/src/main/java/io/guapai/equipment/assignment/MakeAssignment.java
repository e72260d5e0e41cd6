package io.guapai.equipment.assignment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gives an organization, or the authority of a place of use, what it sees beyond its own.
 * Whoever gives the same to the same waits in the book until this transaction ends.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.LEADER},
    en =
        "Give an organization, or the authority of a place of use, something to see: lists and"
            + " places of use by the county or city, contracts by the enterprise or the county,"
            + " applications by the enterprise, a case by the leader, for a term and with a"
            + " declaration on conflicts of interest",
    zh = "指派")
record MakeAssignment(
    EquipmentRegister register,
    EnterpriseTable enterprises,
    EnterpriseAliases aliases,
    Parties parties,
    AssignmentBook book,
    RegionTree regions)
    implements Opening<Assignment, NewAssignment> {

  /** Cranes, and mobile pressure vessels such as tank trucks: they are used where they stand. */
  private static final List<String> MOBILE = List.of("4", "22");

  /** What is given, where it is registered and whose it is. */
  private record Subject(String id, String enterpriseId, String regionCode, String variety) {}

  /**
   * Makes an assignment.
   *
   * @throws ProblemException when the basis is not the caller's, or what is given is not (403),
   *     when it is unknown or the organization is, or is unfit or works elsewhere (422), when the
   *     days are past (422) or reversed (400), or when the same is given already (409)
   */
  @Override
  public Assignment open(NewAssignment asked, Acting acting) {
    Ground ground = Ground.of(asked.basis());
    ground.requireMaker(acting.caller());
    require(
        ground.gives().contains(asked.given()),
        "given",
        asked.given().name(),
        ground.gives().toString());
    requireTime(asked, ground, acting.today());
    Subject subject = subject(asked);
    EndAssignment.requireOwn(acting.caller(), subject.enterpriseId(), subject.regionCode());
    AssignmentMade fact =
        new AssignmentMade(
            UuidCreator.getTimeOrderedEpoch().toString(),
            asked.basis(),
            ground.toPlace() ? null : organization(asked, ground, subject).id(),
            ground.toPlace() ? place(asked, subject).value() : null,
            asked.given(),
            subject.id(),
            subject.enterpriseId(),
            subject.regionCode(),
            asked.from(),
            asked.until(),
            asked.reason(),
            asked.basis() == AssignmentBasis.CASE ? declaration(asked) : null,
            acting.account(),
            acting.at());
    book.overlapping(fact)
        .ifPresent(
            other -> {
              throw new ProblemException(
                  EquipmentProblem.ASSIGNMENT_OVERLAPS, "from", other.toString());
            });
    return Assignment.made(fact, acting.by());
  }

  private static void requireTime(NewAssignment asked, Ground ground, LocalDate today) {
    LocalDate until = asked.until();
    if (asked.from().isBefore(today)) {
      throw new ProblemException(
          EquipmentProblem.ASSIGNMENT_IN_PAST, "from", asked.from().toString(), today.toString());
    }
    require(until != null || !ground.termed(), "until", "null", "a last day");
    require(
        until == null || !until.isBefore(asked.from()),
        "until",
        String.valueOf(until),
        ">= " + asked.from());
  }

  /** By the ids of now; until the transaction ends, no entries of the register are merged. */
  private Subject subject(NewAssignment asked) {
    String given = aliases.current(asked.givenId());
    Optional<Subject> found =
        switch (asked.given()) {
          case EQUIPMENT ->
              register
                  .findByIdOptional(uuid(given))
                  .map(unit -> unit.snapshot())
                  .map(MakeAssignment::subject);
          case ENTERPRISE -> enterprise(given);
          case CASE ->
              enterprise(asked.enterprise())
                  .map(
                      whose ->
                          new Subject(
                              uuid(given).toString(),
                              whose.enterpriseId(),
                              whose.regionCode(),
                              ""));
        };
    return found.orElseThrow(
        () ->
            new ProblemException(
                EquipmentProblem.NOTHING_TO_GIVE, "givenId", asked.given(), asked.givenId()));
  }

  private static Subject subject(EquipmentSnapshot unit) {
    return new Subject(
        unit.id().toString(), unit.enterpriseId(), unit.regionCode(), unit.variety());
  }

  private Optional<Subject> enterprise(@Nullable String id) {
    require(id != null, "enterprise", "null", "an enterprise");
    return enterprises
        .find(aliases.current(EnterpriseId.parse(String.valueOf(id)).value()))
        .map(
            known ->
                new Subject(known.id().value(), known.id().value(), known.region().value(), ""));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw invalid("givenId", text, "a UUID");
    }
  }

  private Party organization(NewAssignment asked, Ground ground, Subject subject) {
    String id = asked.organization();
    require(id != null && asked.place() == null, "organization", String.valueOf(id), "an id");
    Party party =
        parties
            .find(String.valueOf(id))
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.ASSIGNEE_UNKNOWN, "organization", String.valueOf(id)));
    if (party.kinds().stream().noneMatch(ground.to()::contains)) {
      throw new ProblemException(
          EquipmentProblem.ASSIGNEE_UNFIT,
          "organization",
          party.name(),
          ground.to().stream().sorted().toList().toString());
    }
    if (!party.reaches(subject.regionCode())) {
      throw new ProblemException(
          EquipmentProblem.ASSIGNEE_ELSEWHERE, "organization", party.name(), subject.regionCode());
    }
    return party;
  }

  private RegionCode place(NewAssignment asked, Subject subject) {
    String text = asked.place();
    require(text != null && asked.organization() == null, "place", String.valueOf(text), "a code");
    RegionCode place = regions.inForce(RegionCode.parse(String.valueOf(text))).code();
    require(
        !subject.regionCode().startsWith(place.value()),
        "place",
        place.value(),
        "elsewhere than " + subject.regionCode());
    if (MOBILE.stream().noneMatch(subject.variety()::startsWith)) {
      throw new ProblemException(
          EquipmentProblem.NOT_MOBILE, "givenId", subject.id(), subject.variety());
    }
    return place;
  }

  private static String declaration(NewAssignment asked) {
    String declaration = asked.conflictDeclaration();
    require(
        declaration != null && !declaration.isBlank(),
        "conflictDeclaration",
        String.valueOf(declaration),
        "what the expert declared");
    return String.valueOf(declaration);
  }

  private static void require(boolean right, String field, String value, String expected) {
    if (!right) {
      throw invalid(field, value, expected);
    }
  }

  private static ProblemException invalid(String field, String value, String expected) {
    return new ProblemException(PlatformProblem.INVALID_VALUE, field, field, value, expected);
  }
}
