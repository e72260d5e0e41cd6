package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as somebody states it, checked and ready to enter the register.
 *
 * @param no how it is known
 * @param enterpriseId who uses it
 * @param enterpriseName that enterprise's name as registered
 * @param dateSource where the date of the next inspection comes from; null without one
 * @param inUseKnownSince the day on which the register first knew it in use; null when it never was
 * @param term of its use registration
 * @param position where it stands; null when its source does not tell
 * @param details what else its source tells, a JSON object; null when nothing
 * @param importedAs digest of the row it was imported from; null when it was entered singly
 */
public record NewEquipment(
    EquipmentNumber no,
    String enterpriseId,
    String enterpriseName,
    RegionCode region,
    String variety,
    @Nullable String name,
    UseState useState,
    RegState regState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    @Nullable DateSource dateSource,
    @Nullable LocalDate inUseKnownSince,
    RegistrationTerm term,
    @Nullable Position position,
    @Nullable String details,
    @Nullable String importedAs,
    boolean demonstration) {

  /** Version of a unit that has just entered. */
  static final long VERSION = 1;
}
