package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.Readers;
import io.guapai.equipment.cylinder.trace.ReadingTrace.After;
import io.guapai.equipment.cylinder.trace.ReadingTrace.Through;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose hands cylinders went through, over HTTP. */
@Path("/equipment/v1/cylinder-reach")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class ReachResource {

  private final ReadingTrace reading;
  private final Readers readers;
  private final EnterpriseAliases aliases;
  private final PlatformClock clock;

  ReachResource(
      ReadingTrace reading, Readers readers, EnterpriseAliases aliases, PlatformClock clock) {
    this.reading = reading;
    this.readers = readers;
    this.aliases = aliases;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary =
          "Which cylinders a filler filled on some days, or somebody had, and who has them now",
      description =
          "To find all that a bad filling reached. With party: the cylinders that this user, carrier"
              + " or institute had. Without from: today; without to: one day.")
  public Page<ReachView> reach(
      @QueryParam("enterprise") @Size(max = 64) @Nullable String enterprise,
      @QueryParam("from") @Nullable Day from,
      @QueryParam("to") @Nullable Day to,
      @QueryParam("party") @Size(max = 64) @Nullable String party,
      @BeanParam Paging paging) {
    After after = paging.after(ReachResource::after);
    LocalDate first = from == null ? clock.today() : from.date();
    LocalDate last = to == null ? first : to.date();
    Through through =
        new Through(
            enterprise == null ? List.of() : aliases.all(Typed.number(enterprise)),
            party == null ? null : Typed.number(party),
            clock.startOf(first),
            clock.startOf(last.plusDays(1)));
    return paging.page(
        reading.reach(readers.units(null), through, after, paging.rows()),
        view -> view.at() + " " + view.code());
  }

  private static After after(String text) {
    int space = text.indexOf(' ');
    try {
      return new After(
          Instant.parse(text.substring(0, Math.max(space, 0))), text.substring(space + 1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
