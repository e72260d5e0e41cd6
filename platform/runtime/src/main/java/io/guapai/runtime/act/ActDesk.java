package io.guapai.runtime.act;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.DutyKind;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.paper.PaperView;
import io.guapai.runtime.paper.Papers;
import io.guapai.runtime.time.PlatformClock;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place where acts of persons are run. In this order: role (403), paper (400), idempotency
 * key, dossier in the caller's scope (404), its version (428, 412), competence (403), state (409),
 * guards, the act, its paper, duties, history and facts, answer; all in one transaction, so that
 * all is kept or nothing. An act that opens a dossier goes from the key straight to the act; where
 * that did nothing, for all was on file already, nothing is kept.
 */
@ApplicationScoped
public class ActDesk {

  private final List<? extends KnownAct<?, ?>> acts;
  private final List<? extends KnownOpening<?, ?>> openings;
  private final List<KnownDocket<?>> dockets;
  private final List<DutyLedger> duties;
  private final Papers papers;
  private final Idempotency idempotency;
  private final ObjectMapper json;
  private final Validator validator;
  private final Caller caller;
  private final PlatformClock clock;

  ActDesk(
      @All List<ActOn<?, ?>> acts,
      @All List<Opening<?, ?>> openings,
      @All List<Docket<?>> dockets,
      @All List<DutyLedger> duties,
      Papers papers,
      Idempotency idempotency,
      ObjectMapper json,
      Validator validator,
      Caller caller,
      PlatformClock clock) {
    this.acts = acts.stream().<KnownAct<?, ?>>map(KnownAct::of).toList();
    this.openings = openings.stream().<KnownOpening<?, ?>>map(KnownOpening::of).toList();
    this.dockets = dockets.stream().<KnownDocket<?>>map(KnownDocket::of).toList();
    this.duties = duties;
    this.papers = papers;
    this.idempotency = idempotency;
    this.json = json;
    this.validator = validator;
    this.caller = caller;
    this.clock = clock;
  }

  private record Asked(String act, @Nullable UUID dossier, Object paper) {}

  /**
   * Runs the act that opens dossiers of a kind.
   *
   * @param body what the act says, as JSON
   * @throws ProblemException when it is refused
   */
  public <D extends Dossier<?>> Response begin(Class<D> kind, ActHeaders headers, byte[] body)
      throws IOException {
    return begin(opening(kind), docket(kind), headers, body);
  }

  private <D extends Dossier<?>, P> Response begin(
      KnownOpening<D, P> opening, KnownDocket<D> docket, ActHeaders headers, byte[] body)
      throws IOException {
    KnownAct.requireRole(opening.at(), caller);
    P paper = read(opening.paper(), body);
    Asked asked = new Asked(docket.at().path(), null, paper);
    return opening
        .act()
        .reaching(
            () ->
                idempotency.once(
                    headers.key(), asked, () -> begun(opening, docket, headers, paper)));
  }

  private <D extends Dossier<?>, P> Answer begun(
      KnownOpening<D, P> opening, KnownDocket<D> docket, ActHeaders headers, P paper) {
    Acting acting = acting(opening.at().by(), headers);
    D dossier = opening.act().open(paper, acting);
    String path = docket.at().path();
    int deeds = dossier.done().size();
    if (deeds > 0) {
      Papers.Place place =
          new Papers.Place(
              dossier.file(),
              dossier.id(),
              dossier.version() - deeds + 1,
              path.substring(path.lastIndexOf('/') + 1),
              dossier.regionCode(),
              dossier.enterpriseId());
      docket.docket().keep(List.of(dossier), papers.keep(place, signature(acting), paper));
    }
    Object known = opening.act().joined(dossier);
    return known == null
        ? Answer.created(
            path + "/" + docket.docket().address(dossier), docket.docket().view(dossier))
        : Answer.ok(known);
  }

  /**
   * Runs the act at an address.
   *
   * @param kind type of the dossier
   * @param path last part of the address
   * @param body what the act says, as JSON
   * @throws ProblemException when there is no such act, or it is refused
   */
  public <D extends Dossier<?>> Response run(
      Class<D> kind, UUID id, String path, ActHeaders headers, byte[] body) throws IOException {
    for (KnownAct<D, ?> act : of(kind)) {
      if (act.at().path().equals(path)) {
        return run(act, docket(kind), id, headers, body);
      }
    }
    throw new ProblemException(PlatformProblem.NOT_FOUND, "act", "act", path);
  }

  private <D extends Dossier<?>, P> Response run(
      KnownAct<D, P> act, KnownDocket<D> docket, UUID id, ActHeaders headers, byte[] body)
      throws IOException {
    KnownAct.requireRole(act.at(), caller);
    P paper = read(act.paper(), body);
    return idempotency.once(
        headers.key(),
        new Asked(act.at().path(), id, paper),
        () -> answer(act, docket, id, headers, paper));
  }

  private <D extends Dossier<?>, P> Answer answer(
      KnownAct<D, P> act, KnownDocket<D> docket, UUID id, ActHeaders headers, P paper) {
    D dossier = docket.docket().lock(id, act.act().others(paper));
    Versions.require(headers.ifMatch(), dossier.version());
    Acting acting = acting(act.at().by(), headers);
    act.requireOpen(dossier, acting);
    Papers.Place place =
        new Papers.Place(
            dossier.file(),
            id,
            dossier.version() + 1,
            act.at().path(),
            dossier.regionCode(),
            act.act().internal(paper) ? null : dossier.enterpriseId());
    Outcome<D> outcome = act.act().carryOut(dossier, paper, acting);
    settle(act, dossier, outcome, acting.by());
    List<D> moved = new ArrayList<>(List.of(dossier));
    moved.addAll(outcome.also());
    docket.docket().keep(moved, papers.keep(place, signature(acting), paper));
    Outcome.Made made = outcome.made();
    return made == null
        ? Answer.ok(docket.docket().view(dossier))
        : Answer.created(made.location(), made.view());
  }

  /**
   * What was owed is done before anything is owed anew: a duty of a kind is owed once at a time.
   */
  private <D extends Dossier<?>> void settle(
      KnownAct<D, ?> act, D dossier, Outcome<D> outcome, By by) {
    Set<DutyKind> fulfilled = act.fulfilled(dossier);
    for (DutyLedger ledger : duties) {
      if (!fulfilled.isEmpty()) {
        ledger.fulfil(dossier, fulfilled, outcome.paper(), by);
      }
      if (!outcome.owing().isEmpty()) {
        ledger.open(dossier, outcome.owing());
      }
    }
  }

  /**
   * The acts on a dossier, each with whether the caller may do it now and, if not, what stands
   * against it, or which duty he would fulfil by it.
   *
   * @throws ProblemException when the caller may not look at such dossiers (403), or has none of
   *     that id (404)
   */
  @Transactional
  public <D extends Dossier<?>> List<ActView> open(Class<D> kind, UUID id) {
    KnownDocket<D> docket = docket(kind);
    D dossier = docket.read(id, caller);
    List<OpenDuty> owed = duties.stream().flatMap(ledger -> ledger.open(dossier).stream()).toList();
    return of(kind).stream()
        .map(
            act ->
                ActView.of(
                    act.at(),
                    "%s/%s/%s"
                        .formatted(
                            docket.at().path(), docket.docket().address(dossier), act.at().path()),
                    act.against(dossier, acting(act.at().by(), null)),
                    act.fulfilling(owed)))
        .toList();
  }

  /** Where an act is done, and who may. */
  public ActAddress address(Class<? extends ActOn<?, ?>> act) {
    return acts.stream()
        .filter(known -> known.act().getClass() == act)
        .map(this::address)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such act: " + act));
  }

  /** The acts that do what is owed, not those that settle it otherwise or by the way. */
  public List<ActAddress> doing(DutyKind duty) {
    return acts.stream().filter(known -> known.does(duty)).map(this::address).toList();
  }

  private ActAddress address(KnownAct<?, ?> act) {
    return new ActAddress(
        docket(act.dossier()).at().path(), act.at().path(), List.of(act.at().by()));
  }

  /** What the histories of dossiers of a kind call them. */
  public String kind(Class<? extends Dossier<?>> kind) {
    return docket(kind).at().kind();
  }

  /** A dossier as it goes out, with its version as ETag, to somebody who may look at it. */
  @Transactional
  public <D extends Dossier<?>> Response show(Class<D> kind, UUID id) {
    D dossier = require(kind, id);
    return Response.ok(docket(kind).docket().view(dossier))
        .header(HttpHeaders.ETAG, Versions.tag(dossier.version()))
        .build();
  }

  /**
   * A dossier for somebody who may look at it.
   *
   * @throws ProblemException when the caller may not look at such dossiers (403), or has none of
   *     that id (404)
   */
  public <D extends Dossier<?>> D require(Class<D> kind, UUID id) {
    return docket(kind).read(id, caller);
  }

  /** What was said and signed about a dossier, the oldest first, as far as the caller sees it. */
  @Transactional
  public <D extends Dossier<?>> List<PaperView> papers(Class<D> kind, UUID id) {
    return papers.of(docket(kind).read(id, caller).file(), id);
  }

  /**
   * The caller in those of an act's roles that he has.
   *
   * @param headers null where it is only asked what he might do
   */
  private Acting acting(String[] roles, @Nullable ActHeaders headers) {
    Instant now = clock.instant();
    return Acting.of(
        caller,
        By.person(caller, roles, now),
        headers == null ? null : MadeAt.read(headers.madeAt(), now),
        clock.getZone());
  }

  private static Papers.Signature signature(Acting acting) {
    return new Papers.Signature(acting.account(), acting.at(), acting.madeAt());
  }

  private <P> P read(Class<P> type, byte[] body) throws IOException {
    P paper = json.readValue(body, type);
    if (paper == null) {
      throw new ProblemException(PlatformProblem.UNREADABLE_BODY, null, "null");
    }
    Set<ConstraintViolation<P>> broken = validator.validate(paper);
    if (!broken.isEmpty()) {
      throw new HttpValidationProblem(
          BAD_REQUEST.getStatusCode(),
          BAD_REQUEST.getReasonPhrase(),
          broken.stream().map(ActDesk::inBody).toList());
    }
    return paper;
  }

  private static Violation inBody(ConstraintViolation<?> broken) {
    return Violation.In.body
        .field(broken.getPropertyPath().toString())
        .message(broken.getMessage());
  }

  @SuppressWarnings("unchecked")
  private <D extends Dossier<?>> List<KnownAct<D, ?>> of(Class<D> kind) {
    return acts.stream()
        .filter(act -> act.dossier() == kind)
        .<KnownAct<D, ?>>map(act -> (KnownAct<D, ?>) act)
        .sorted(Comparator.comparing(act -> act.at().path()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private <D extends Dossier<?>> KnownOpening<D, ?> opening(Class<D> kind) {
    return openings.stream()
        .filter(opening -> opening.dossier() == kind)
        .<KnownOpening<D, ?>>map(opening -> (KnownOpening<D, ?>) opening)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing opens a " + kind));
  }

  @SuppressWarnings("unchecked")
  private <D extends Dossier<?>> KnownDocket<D> docket(Class<D> kind) {
    return dockets.stream()
        .filter(docket -> docket.dossier() == kind)
        .map(docket -> (KnownDocket<D>) docket)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no docket of " + kind));
  }
}
