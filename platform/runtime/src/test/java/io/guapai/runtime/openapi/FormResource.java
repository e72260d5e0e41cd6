package io.guapai.runtime.openapi;

import io.guapai.contracts.Description;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes and answers what a form is made for. */
@Path("/ledger/v1/forms")
@RolesAllowed(Role.COUNTY)
public class FormResource {

  /** A constant with a word, and one without. */
  public enum Urgency {
    @Description("at once 立即")
    NOW,
    UNNAMED
  }

  /** What a client sends. */
  public record Form(
      @NotBlank @Brief(max = 7) String reason,
      List<@NotBlank @Brief(max = 3) String> photos,
      @Nullable @Pattern(regexp = "[a-z]+") String code,
      @NotNull Urgency urgency,
      @Nullable LocalDate dueDate) {}

  /** What it is answered. */
  public record FormView(String reason, @Nullable LocalDate dueDate) {}

  /**
   * A list.
   *
   * @param reason has a word
   * @param unheardOf has none
   */
  @GET
  public List<FormView> list(
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("unheardOf") @Nullable String unheardOf) {
    return List.of();
  }

  @POST
  public FormView take(@Valid Form form) {
    return new FormView(form.reason(), form.dueDate());
  }
}
