package io.guapai.runtime.rule;

import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryProof;
import io.guapai.runtime.history.HistoryView;
import io.guapai.runtime.history.Subject;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules that this service decides by: what is in force, where it comes from, what will be. */
@Path("/{service}/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RulesResource {

  private final Shelf shelf;
  private final RuleKinds kinds;
  private final KeepingRules keeping;
  private final Histories histories;
  private final RegionTree regions;
  private final PlatformClock clock;
  private final Idempotency idempotency;
  private final Caller caller;
  private final OwnAddress address;

  RulesResource(
      Shelf shelf,
      RuleKinds kinds,
      KeepingRules keeping,
      Histories histories,
      RegionTree regions,
      PlatformClock clock,
      Idempotency idempotency,
      Caller caller,
      OwnAddress address) {
    this.shelf = shelf;
    this.kinds = kinds;
    this.keeping = keeping;
    this.histories = histories;
    this.regions = regions;
    this.clock = clock;
    this.idempotency = idempotency;
    this.caller = caller;
    this.address = address;
  }

  @GET
  @Authenticated
  @Transactional
  @Operation(
      summary = "The rules on a day in a territory",
      description =
          "By default today, in the caller's own territory or, without one, the nation's. Of several"
              + " editions in force that of the narrowest territory holds.")
  public Page<RuleView> rules(
      @PathParam("service") String service,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("on") @Nullable Day on,
      @BeanParam Paging paging) {
    address.require(service);
    LocalDate day = on == null ? clock.today() : on.date();
    RegionCode place = region == null ? caller.region() : regions.require(region).code();
    String after = Objects.requireNonNullElse(paging.after(key -> key), "");
    Stream<RuleKind<?>> asked =
        kind == null ? kinds.all().stream() : Stream.of(kinds.require("kind", kind));
    List<RuleView> rows =
        asked
            .flatMap(one -> views(one, day, place))
            .filter(view -> key(view).compareTo(after) > 0)
            .limit(paging.rows())
            .toList();
    return paging.page(rows, RulesResource::key);
  }

  @GET
  @Path("{kind}/{id}")
  @Authenticated
  @Transactional
  @Operation(summary = "All editions of a rule, of every territory, in the order of their entering")
  public Page<EditionView> editions(
      @PathParam("service") String service,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @BeanParam Paging paging) {
    address.require(service);
    Long after = paging.after(Long::valueOf);
    List<? extends Edition<?>> rows =
        shelf.history(kinds.find(kind), id, after == null ? 0 : after, paging.rows());
    Page<? extends Edition<?>> page = paging.page(rows, Edition::sequence);
    return new Page<>(
        page.items().stream().map(edition -> EditionView.of(edition, clock.getZone())).toList(),
        page.next());
  }

  @GET
  @Path("{kind}/{id}/history")
  @Authenticated
  @Operation(summary = "Who put which edition of a rule on the shelf, and why")
  public Page<HistoryView> history(
      @PathParam("service") String service,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return histories.page(kept(service, kind, id), after == null ? 0 : after, paging);
  }

  @GET
  @Path("{kind}/{id}/history/verify")
  @Authenticated
  @Operation(summary = "Whether that is what was written, by its chain and the anchors")
  public HistoryProof verify(
      @PathParam("service") String service,
      @PathParam("kind") String kind,
      @PathParam("id") String id) {
    return histories.prove(kept(service, kind, id));
  }

  private Subject kept(String service, String kind, String id) {
    address.require(service);
    return new Subject(KeepingRules.HISTORY, kinds.find(kind).name() + " " + id);
  }

  @POST
  @RolesAllowed({Role.LEADER, Role.ADMIN})
  @Operation(
      summary = "Enter an edition of a rule, from today or later",
      description =
          "A territory's own rule is entered by its leader, the nation's by the administrator. What a"
              + " law fixes (mark VERIFIED) no territory changes. An edition is never changed; to"
              + " correct one, enter the next. One without a body ends the rule.")
  @APIResponseSchema(value = EditionView.class, responseCode = "201")
  public Response enter(
      @PathParam("service") String service,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewEdition body) {
    address.require(service);
    return idempotency.once(
        key,
        body,
        () ->
            Answer.created(
                "/" + service + "/v1/rules/" + body.kind() + "/" + body.id(),
                keeping.enter(body, caller)));
  }

  private <T> Stream<RuleView> views(RuleKind<T> kind, LocalDate day, @Nullable RegionCode place) {
    Rules<T> rules = shelf.read(kind);
    return new TreeSet<>(rules.ids())
        .stream()
            .map(
                id ->
                    new RuleView(
                        kind.name(),
                        id,
                        rules.on(id, day, place).map(this::view).orElse(null),
                        rules.on(id, day, place).filter(one -> !one.isInForce(day)).isPresent(),
                        rules.after(id, day, place).stream().map(this::view).toList()));
  }

  private EditionView view(Edition<?> edition) {
    return EditionView.of(edition, clock.getZone());
  }

  private static String key(RuleView view) {
    return view.kind() + " " + view.id();
  }
}
