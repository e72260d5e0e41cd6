package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert says, before it is put into words.
 *
 * @param details what the title says beside enterprise, unit and hazard number; enums and dates are
 *     put into words per language
 */
record AlertContent(
    AlertKind kind,
    Severity severity,
    String enterpriseId,
    @Nullable String hazardId,
    @Nullable String equipmentNo,
    @Nullable Level level,
    List<Object> details) {

  static AlertContent of(AlertKind kind, String enterpriseId, Object... details) {
    return new AlertContent(
        kind, kind.severity(), enterpriseId, null, null, null, List.of(details));
  }

  AlertContent hazard(String id) {
    return new AlertContent(kind, severity, enterpriseId, id, equipmentNo, level, details);
  }

  AlertContent unit(String number) {
    return new AlertContent(kind, severity, enterpriseId, hazardId, number, level, details);
  }

  AlertContent asked(Level government) {
    return new AlertContent(
        kind, severity, enterpriseId, hazardId, equipmentNo, government, details);
  }

  AlertContent severe() {
    return new AlertContent(
        kind, Severity.SEVERE, enterpriseId, hazardId, equipmentNo, level, details);
  }
}
