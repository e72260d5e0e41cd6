package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An application on use registration (使用登记申请).
 *
 * @param matter what is applied for
 * @param units the units that it is about, all of one enterprise; null where it is about cylinders
 * @param cylinders the cylinders that it is about (按单位), which a modification adds to the
 *     certificate of their class; null where it is about units
 * @param regionCode of a relocation (移装): the county or township where the units stand now
 * @param newUser of a change of user (单位变更): the enterprise that uses them now, which applies
 * @param papers documents that are handed in with it
 * @param note what the applicant adds
 */
@Schema
public record NewApplication(
    @NotNull Matter matter,
    @Nullable @Size(min = 1, max = 500) List<@NotNull UUID> units,
    @Nullable @Valid CylindersAsked cylinders,
    @TypedNumber @Nullable @Size(max = 12) String regionCode,
    @TypedNumber @Nullable @Size(max = 18) String newUser,
    @Nullable @Size(max = 50) List<@NotNull @Valid SubmittedPaper> papers,
    @Nullable @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String note) {

  List<SubmittedPaper> handedIn() {
    return papers == null ? List.of() : papers;
  }
}
