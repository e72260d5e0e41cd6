package io.guapai.notification.alert;

import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.hazard.HazardFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert says, before it is put into words.
 *
 * @param severity what it asks of its reader; null when it is what the table says
 * @param enterpriseId the enterprise it is about, which sees it too; null when it is about an
 *     authority
 * @param authority territory of the authority it is about; null when it is about an enterprise
 * @param details what the title says beside enterprise, unit and hazard number; enums and dates are
 *     put into words per language
 */
record AlertContent(
    @Nullable Severity severity,
    @Nullable String enterpriseId,
    @Nullable String authority,
    @Nullable String hazardId,
    @Nullable String equipmentNo,
    @Nullable Level level,
    List<Object> details) {

  /** About the enterprise of a fact, and its hazard where it is about one. */
  static AlertContent of(EnterpriseFact fact, Object... details) {
    String hazardId = fact instanceof HazardFact hazard ? hazard.hazardId() : null;
    return new AlertContent(
        null, fact.enterpriseId(), null, hazardId, null, null, List.of(details));
  }

  static AlertContent ofUnit(String enterpriseId, String equipmentNo, Object... details) {
    return new AlertContent(null, enterpriseId, null, null, equipmentNo, null, List.of(details));
  }

  static AlertContent ofAuthority(String region, Object... details) {
    return new AlertContent(null, null, region, null, null, null, List.of(details));
  }

  AlertContent hazard(@Nullable String id) {
    return new AlertContent(severity, enterpriseId, authority, id, equipmentNo, level, details);
  }

  AlertContent unit(@Nullable String number) {
    return new AlertContent(severity, enterpriseId, authority, hazardId, number, level, details);
  }

  /** Asks the government of a level to act. */
  AlertContent asked(Level government) {
    return new AlertContent(
        severity, enterpriseId, authority, hazardId, equipmentNo, government, details);
  }

  AlertContent severeIf(boolean more) {
    return more ? of(Severity.SEVERE) : this;
  }

  AlertContent of(@Nullable Severity asked) {
    return new AlertContent(asked, enterpriseId, authority, hazardId, equipmentNo, level, details);
  }
}
