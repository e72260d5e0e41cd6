package io.guapai.hazard.listing.publication;

import io.guapai.hazard.Text;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The publication of a listing, or of its end, in the media.
 *
 * @param medium name of the site or newspaper
 * @param url address of the notice there
 */
@Schema
public record Publication(
    @NotBlank @Text(max = 200) String medium,
    @Nullable @Text(max = 500) @Pattern(regexp = "https?://\\S+") String url,
    @NotNull LocalDate publishedOn) {

  /** Whether two publications are in the same medium, however its name is spelt. */
  boolean sameMedium(Publication other) {
    return Typed.key(medium).equals(Typed.key(other.medium));
  }
}
