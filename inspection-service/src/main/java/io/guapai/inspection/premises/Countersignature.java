package io.guapai.inspection.premises;

import io.guapai.runtime.http.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for the enterprise, or why nobody did.
 *
 * @param signatory name and post of the person; of who refused where it is known
 * @param refusal why the person refused; only then, and always then
 */
@Schema
public record Countersignature(
    @NotNull Signature signature,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String signatory,
    @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String refusal) {

  /**
   * Itself.
   *
   * @throws ProblemException when nobody signed, or it is not said why (422)
   */
  public Countersignature required() {
    boolean signed = signature == Signature.SIGNED;
    if (signed ? blank(signatory) || !blank(refusal) : blank(refusal)) {
      throw new ProblemException(
          SupervisionProblem.SIGNATURE_UNCLEAR, "countersignature", signature);
    }
    return this;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
