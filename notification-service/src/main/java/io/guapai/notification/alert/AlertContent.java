package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert says, before it is put into words.
 *
 * @param enterpriseId the enterprise it is about, which sees it too; null when it is about an
 *     authority
 * @param authority territory of the authority it is about; null when it is about an enterprise
 * @param details what the title says beside enterprise, unit and hazard number; enums and dates are
 *     put into words per language
 */
record AlertContent(
    AlertKind kind,
    Severity severity,
    @Nullable String enterpriseId,
    @Nullable String authority,
    @Nullable String hazardId,
    @Nullable String equipmentNo,
    @Nullable Level level,
    List<Object> details) {

  static AlertContent of(AlertKind kind, String enterpriseId, Object... details) {
    return new AlertContent(
        kind, kind.severity(), enterpriseId, null, null, null, null, List.of(details));
  }

  static AlertContent ofAuthority(AlertKind kind, String region, Object... details) {
    return new AlertContent(
        kind, kind.severity(), null, region, null, null, null, List.of(details));
  }

  AlertContent hazard(@Nullable String id) {
    return new AlertContent(
        kind, severity, enterpriseId, authority, id, equipmentNo, level, details);
  }

  AlertContent unit(@Nullable String number) {
    return new AlertContent(
        kind, severity, enterpriseId, authority, hazardId, number, level, details);
  }

  AlertContent asked(Level government) {
    return new AlertContent(
        kind, severity, enterpriseId, authority, hazardId, equipmentNo, government, details);
  }

  AlertContent severe() {
    return of(Severity.SEVERE);
  }

  AlertContent of(Severity asked) {
    return new AlertContent(
        kind, asked, enterpriseId, authority, hazardId, equipmentNo, level, details);
  }
}
