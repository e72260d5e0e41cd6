package io.guapai.hazard.complaint.identity;

import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a complaint. Kept sealed (CMP 33).
 *
 * @param idNumber number of an identity document; a citizen's by GB 11643-1999
 */
public record RealName(
    @TypedName @NotBlank @Text(max = 100) String name,
    @TypedNumber @NotBlank @Text(max = 30) @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
    @TypedNumber @Nullable @Text(max = 32) @IdentityNumber String idNumber) {

  /** Says nothing, wherever it may be written. */
  @Override
  public String toString() {
    return "RealName[sealed]";
  }
}
