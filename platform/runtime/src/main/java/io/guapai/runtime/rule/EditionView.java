package io.guapai.runtime.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule.
 *
 * @param territory whose rule it is; null for the nation's
 * @param validTo first day on which it no longer is in force; null while it has no end
 * @param body what it says, by its kind; null when it ended the rule
 * @param enteredBy who entered it: a person, or "release"
 */
public record EditionView(
    String edition,
    @Nullable String territory,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Mark mark,
    String source,
    @Nullable @Schema(type = SchemaType.OBJECT) Object body,
    OffsetDateTime enteredAt,
    String enteredBy,
    String reason) {

  static EditionView of(Edition<?> edition, ZoneId zone) {
    return new EditionView(
        edition.edition(),
        edition.territory() == null ? null : edition.territory().value(),
        edition.validFrom(),
        edition.validTo(),
        edition.mark(),
        edition.source(),
        edition.body(),
        edition.entry().at().atZone(zone).toOffsetDateTime(),
        edition.entry().by(),
        edition.entry().reason());
  }
}
