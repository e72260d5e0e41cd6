package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.cylinder.Filler;
import java.time.LocalDate;

/**
 * A cylinder that may be entered, with its days reckoned.
 *
 * @param code in the spelling of the register
 * @param rule edition that the days were reckoned by
 */
public record NewCylinder(
    CylinderRegistration stated,
    String code,
    Filler filler,
    LocalDate nextInspectionDate,
    LocalDate scrapOn,
    String rule) {}
