package io.guapai.runtime.calendar;

import io.guapai.runtime.http.OwnAddress;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working days that this service counts terms by. */
@Path("/{service}/v1/calendar-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
@Authenticated
public class CalendarResource {

  /** Terms of today end in these at the latest. */
  private static final int AHEAD = 2;

  private final StatutoryCalendar calendar;
  private final PlatformClock clock;
  private final OwnAddress address;

  CalendarResource(StatutoryCalendar calendar, PlatformClock clock, OwnAddress address) {
    this.calendar = calendar;
    this.clock = clock;
    this.address = address;
  }

  /** The years, the latest first. */
  public record CalendarYears(List<CalendarYear> items) {}

  @GET
  @Operation(
      summary = "The years whose working days are known, and those next to come, known or assumed")
  public CalendarYears years(@PathParam("service") String service) {
    address.require(service);
    return new CalendarYears(calendar.years(clock.today().getYear() + AHEAD));
  }
}
