package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The licences of enterprises: the city or the province keeps them, everybody concerned reads. */
@Path(LicenceDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE
})
@Tag(name = "licences")
public class LicencesResource extends DossierResource<Licence> {

  private final Licences licences;
  private final CoveringLicences covering;
  private final EnterpriseAliases aliases;
  private final PlatformClock clock;
  private final Caller caller;

  LicencesResource(
      ActDesk desk,
      Histories histories,
      Licences licences,
      CoveringLicences covering,
      EnterpriseAliases aliases,
      PlatformClock clock,
      Caller caller) {
    super(desk, histories, Licence.class);
    this.licences = licences;
    this.covering = covering;
    this.aliases = aliases;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Licences of a territory or an enterprise, those entered last first",
      description = "With expiringBy: those whose term ends by that day, also the expired ones.")
  public Page<LicenceView> list(@BeanParam LicenceQuery query, @BeanParam Paging paging) {
    LocalDate today = clock.today();
    return paging.page(
        licences
            .find(query.within(caller, aliases), paging.after(UUID::fromString), paging.rows())
            .stream()
            .map(licence -> licence.view(today))
            .toList(),
        LicenceView::id);
  }

  @GET
  @Path("cover")
  @Transactional
  @Operation(
      summary =
          "Whether an enterprise is licensed for something on a day, by which licence or why not",
      description = "Whoever asks: a licence is public. With medium: whether a filler may fill it.")
  public LicenceCover cover(
      @QueryParam("enterprise") @NotNull @Nullable String enterprise,
      @QueryParam("kind") @NotNull @Nullable LicenceKind kind,
      @QueryParam("variety") @NotNull @Nullable String variety,
      @QueryParam("medium") @Nullable String medium,
      @QueryParam("on") @Nullable Day on) {
    return covering.covering(
        EnterpriseId.parse(Objects.requireNonNull(enterprise)).value(),
        Objects.requireNonNull(kind),
        Objects.requireNonNull(variety),
        medium,
        on == null ? clock.today() : on.date());
  }
}
