package io.guapai.equipment.application;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.application.CylinderLists.Lot;
import io.guapai.equipment.certificate.Certificates;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Fillers;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be applied for of cylinders: they are registered by unit of filling, with a list (TSG 08
 * §3.2). Those of one variety and medium of a filler have one certificate together; what the filler
 * has later is added to it.
 */
@ApplicationScoped
class ChoosingCylinders implements Choosing {

  /** What cylinders can be applied for. */
  static final List<Matter> MATTERS =
      List.of(
          Matter.REGISTER,
          Matter.MODIFICATION,
          Matter.RENAMING,
          Matter.TRANSFER,
          Matter.CANCELLATION);

  /** Those that are about a certificate as a whole, and so about all that bear it. */
  private static final Set<Matter> WHOLE = Set.of(Matter.RENAMING, Matter.TRANSFER);

  private static final String CODES = "cylinders.codes";
  private static final String FILLER = "cylinders.filler";

  private final CylinderLists lists;
  private final Certificates certificates;
  private final Fillers fillers;
  private final Caller caller;
  private final PlatformClock clock;

  ChoosingCylinders(
      CylinderLists lists,
      Certificates certificates,
      Fillers fillers,
      Caller caller,
      PlatformClock clock) {
    this.lists = lists;
    this.certificates = certificates;
    this.fillers = fillers;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public UseApplication.Subject of(NewApplication asked) {
    CylindersAsked stated = Objects.requireNonNull(asked.cylinders());
    requireMatter(asked);
    boolean transfer = asked.matter() == Matter.TRANSFER;
    Filler filler = transfer ? former(stated.filler()) : filler(stated.filler());
    Filler holder = transfer ? newFiller(asked.newUser(), filler) : filler;
    List<String> codes = codes(stated);
    if (codes != null && WHOLE.contains(asked.matter())) {
      throw new ProblemException(
          EquipmentProblem.NOT_OF_MATTER, CODES, asked.matter(), "cylinders.codes");
    }
    Stream.of(filler.id(), holder.id()).distinct().sorted().forEach(lists::lock);
    Lot lot = lot(filler, stated, codes);
    String certificate = certificate(asked.matter(), lot);
    if (transfer) {
      requireUncertified(new Lot(holder.id(), lot.variety(), lot.medium()));
    }
    UUID list = UuidCreator.getTimeOrderedEpoch();
    int count = lists.make(list, asked.matter(), lot, codes, certificate, clock.today());
    if (codes != null && count < codes.size()) {
      throw notAll(asked.matter(), list, lot, codes);
    }
    if (count == 0 && asked.matter() != Matter.CANCELLATION) {
      throw new ProblemException(
          EquipmentProblem.NO_CYLINDERS_FIT, "cylinders", lot.variety(), lot.medium());
    }
    return new UseApplication.Subject(
        asked.matter(),
        new Topic.Cylinders(list, lot.variety(), lot.medium(), count),
        holder.id(),
        holder.name(),
        holder.regionCode(),
        transfer ? filler.id() : null,
        filler.demonstration());
  }

  private static void requireMatter(NewApplication asked) {
    if (!MATTERS.contains(asked.matter())) {
      throw new ProblemException(
          EquipmentProblem.NOT_OF_MATTER, "cylinders", asked.matter(), "cylinders");
    }
    if (asked.matter() == Matter.TRANSFER && asked.newUser() == null) {
      throw new ProblemException(
          EquipmentProblem.MATTER_NEEDS, "newUser", asked.matter(), "newUser");
    }
    boolean unasked = asked.newUser() != null && asked.matter() != Matter.TRANSFER;
    String other = unasked ? "newUser" : asked.regionCode() != null ? "regionCode" : null;
    if (other != null) {
      throw new ProblemException(EquipmentProblem.NOT_OF_MATTER, other, asked.matter(), other);
    }
  }

  private Filler filler(@Nullable String stated) {
    String own = caller.enterprise();
    if (stated == null && own == null) {
      throw new ProblemException(EquipmentProblem.FILLER_UNSTATED, FILLER);
    }
    Filler filler = fillers.named(FILLER, stated == null ? Objects.requireNonNull(own) : stated);
    if (own != null && !own.equals(filler.id())) {
      throw new ProblemException(EquipmentProblem.NOT_YOUR_ENTERPRISE, FILLER, filler.id(), own);
    }
    return filler;
  }

  /** The filler that has the certificate until then. */
  private Filler former(@Nullable String stated) {
    if (stated == null) {
      throw new ProblemException(EquipmentProblem.FILLER_UNSTATED, FILLER);
    }
    return fillers.named(FILLER, stated);
  }

  /** The filler that has the certificate from then on, and so applies for it. */
  private Filler newFiller(@Nullable String stated, Filler former) {
    Filler filler = fillers.named("newUser", Objects.requireNonNull(stated));
    if (filler.id().equals(former.id())) {
      throw new ProblemException(EquipmentProblem.NOTHING_CHANGED, "newUser", filler.id());
    }
    return filler;
  }

  /** The codes that are named, in the spelling of the register; null where a class is. */
  private static @Nullable List<String> codes(CylindersAsked stated) {
    List<String> codes = stated.codes();
    boolean ofClass = stated.variety() != null || stated.medium() != null;
    if (codes == null ? stated.variety() == null || stated.medium() == null : ofClass) {
      throw new ProblemException(EquipmentProblem.CYLINDERS_UNSTATED, "cylinders");
    }
    return codes == null ? null : codes.stream().map(CylinderCode::read).distinct().toList();
  }

  private Lot lot(Filler filler, CylindersAsked stated, @Nullable List<String> codes) {
    String id = filler.id();
    if (codes == null) {
      String variety = Objects.requireNonNull(stated.variety());
      Medium medium = Objects.requireNonNull(stated.medium());
      if (!Varieties.isCylinder(variety)) {
        throw new ProblemException(EquipmentProblem.NOT_A_CYLINDER, "cylinders.variety", variety);
      }
      return new Lot(id, variety, medium);
    }
    List<Lot> lots = lists.lots(id, codes);
    if (lots.isEmpty()) {
      throw new ProblemException(EquipmentProblem.NO_SUCH_CYLINDER, CODES, codes.get(0));
    }
    if (lots.size() > 1) {
      throw new ProblemException(EquipmentProblem.CYLINDERS_TOGETHER, CODES);
    }
    return lots.get(0);
  }

  /** The certificate of the class: there must be none yet, or one to be changed. */
  private @Nullable String certificate(Matter matter, Lot lot) {
    if (matter == Matter.REGISTER) {
      requireUncertified(lot);
      return null;
    }
    Optional<String> no = certificates.ofCylinders(lot.filler(), lot.variety(), lot.medium());
    return no.orElseThrow(
        () ->
            new ProblemException(
                EquipmentProblem.CYLINDERS_UNCERTIFIED, "cylinders", lot.variety(), lot.medium()));
  }

  private void requireUncertified(Lot lot) {
    certificates
        .ofCylinders(lot.filler(), lot.variety(), lot.medium())
        .ifPresent(
            given -> {
              throw new ProblemException(EquipmentProblem.CYLINDERS_CERTIFIED, "cylinders", given);
            });
  }

  private ProblemException notAll(Matter matter, UUID list, Lot lot, List<String> codes) {
    CylinderLists.Named first = lists.missing(list, lot.filler(), codes).orElseThrow();
    return first.state() == null
        ? new ProblemException(EquipmentProblem.NO_SUCH_CYLINDER, CODES, first.code())
        : new ProblemException(
            EquipmentProblem.CYLINDER_UNFIT,
            CODES,
            first.code(),
            first.state(),
            first.certificateNo() == null ? "—" : first.certificateNo(),
            matter);
  }
}
