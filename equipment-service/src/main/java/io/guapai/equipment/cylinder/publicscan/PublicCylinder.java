package io.guapai.equipment.cylinder.publicscan;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.cylinder.register.CylinderView;
import io.guapai.runtime.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cylinder as everybody may know it (扫码查询): no user, no carrier, no place.
 *
 * @param filler name of the enterprise that answers for it, and alone may fill it
 * @param certificateNo number of the certificate of use registration that it bears; null when it
 *     bears none
 * @param overdue whether its inspection holds no more
 * @param overAge whether its design life is over
 * @param ended whether it was condemned or scrapped, and must not be used
 */
public record PublicCylinder(
    String code,
    String variety,
    Medium medium,
    String mediumZh,
    String mediumEn,
    CylinderState state,
    String stateZh,
    String stateEn,
    LocalDate madeOn,
    LocalDate nextInspectionDate,
    boolean overdue,
    LocalDate scrapOn,
    boolean overAge,
    boolean ended,
    @Nullable String filler,
    @Nullable String certificateNo,
    boolean demonstration) {

  static PublicCylinder of(CylinderView cylinder) {
    return new PublicCylinder(
        cylinder.code(),
        cylinder.variety(),
        cylinder.medium(),
        Words.of(cylinder.medium(), Locale.SIMPLIFIED_CHINESE),
        Words.of(cylinder.medium(), Locale.ENGLISH),
        cylinder.state(),
        Words.of(cylinder.state(), Locale.SIMPLIFIED_CHINESE),
        Words.of(cylinder.state(), Locale.ENGLISH),
        cylinder.madeOn(),
        cylinder.nextInspectionDate(),
        cylinder.overdue(),
        cylinder.scrapOn(),
        cylinder.overAge(),
        cylinder.state().ended(),
        cylinder.fillerName(),
        cylinder.certificateNo(),
        cylinder.demonstration());
  }
}
