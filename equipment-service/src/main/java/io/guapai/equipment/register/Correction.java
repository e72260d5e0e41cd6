package io.guapai.equipment.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentCode;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was entered wrongly, as it is right. What is left out stays. Until when an inspection holds
 * is not among it: that is told by its report, or by the register that is imported.
 *
 * @param name of the unit
 * @param variety code of the catalogue 特种设备目录, for example 3110
 * @param equipmentCode 设备代码; the number by which the unit entered the register stays its public one
 * @param legacyCode the 注册代码 of 20 digits that units had before
 * @param firstUseDate when it was first used
 * @param reason why it is known to be wrong, and the document that shows it
 */
@Schema
public record Correction(
    @TypedName @Nullable @Size(min = 1, max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
        String name,
    @TypedNumber @Nullable @Size(min = 4, max = 4) String variety,
    @TypedNumber @Nullable String equipmentCode,
    @TypedNumber @Nullable @Pattern(regexp = "[0-9]{20}") String legacyCode,
    @Nullable LocalDate firstUseDate,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {

  /**
   * The same, checked and as the register writes it.
   *
   * @throws ProblemException when nothing is corrected (422), or the variety is not registered or a
   *     date lies in the future (400)
   * @throws io.guapai.runtime.id.InvalidIdentifier when the equipment code is none
   */
  Correction checked(LocalDate today) {
    if (name == null
        && variety == null
        && equipmentCode == null
        && legacyCode == null
        && firstUseDate == null) {
      throw new ProblemException(EquipmentProblem.NOTHING_TO_CORRECT, null);
    }
    if (firstUseDate != null && firstUseDate.isAfter(today)) {
      throw new ProblemException(
          EquipmentProblem.DATE_IN_FUTURE, "firstUseDate", firstUseDate.toString());
    }
    return new Correction(
        name,
        variety == null ? null : Varieties.registrable(variety),
        equipmentCode == null ? null : EquipmentCode.parse(equipmentCode).value(),
        legacyCode,
        firstUseDate,
        reason);
  }
}
