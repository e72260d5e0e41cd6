package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.Text;
import io.guapai.hazard.complaint.Account;
import io.guapai.hazard.complaint.ComplaintKind;
import io.guapai.hazard.complaint.identity.RealName;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the public sends it.
 *
 * @param regionCode county (6 digits) or township (9) of the place
 * @param equipmentNo number on the unit's plate or certificate, if the sender saw it
 * @param place where it is, in the sender's words
 * @param realName who sends it; anonymous when absent
 */
public record NewComplaint(
    @TypedNumber @NotBlank @Text(max = 9) String regionCode,
    @TypedName @Nullable @Text(max = 128) String equipmentNo,
    @NotBlank @Text(max = 300) String place,
    @NotBlank @Text(max = 2000) String description,
    @Nullable LocalDate foundOn,
    @NotNull ComplaintKind kind,
    @Nullable @Valid RealName realName) {

  /** What it says, without who sends it. */
  Account account() {
    return new Account(kind, equipmentNo, place, description, foundOn, realName != null);
  }

  /** Says nothing of what somebody confided. */
  @Override
  public String toString() {
    return "NewComplaint[" + kind + " in " + regionCode + "]";
  }
}
