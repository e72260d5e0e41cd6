package io.guapai.hazard.lifecycle;

import io.guapai.contracts.SourceKind;
import io.guapai.runtime.act.By;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by whom, and who reported it (隐患来源).
 *
 * @param fault tells faults under a catch-all code apart; empty under any other
 * @param sourceDetail number of a document, name of an expert; null when the source says no more
 * @param reportedFor institute whose report it is; null when it is no institute's
 * @param reportedBy account of who reported it
 * @param foundBy name of the person or body that found it
 */
@Embeddable
public record Origin(
    String code,
    String titleZh,
    String titleEn,
    String description,
    String fault,
    @Enumerated(EnumType.STRING) SourceKind sourceKind,
    @Nullable String sourceDetail,
    @Nullable String reportedFor,
    String reportedBy,
    String foundBy,
    LocalDate foundOn,
    Instant reportedAt) {

  static Origin of(Report report, By by) {
    return new Origin(
        report.code().code(),
        report.code().titleZh(),
        report.code().titleEn(),
        report.description(),
        report.fault(),
        report.sourceKind(),
        report.sourceDetail(),
        report.reportedFor(),
        by.actor(),
        report.foundBy(),
        report.foundOn(),
        by.at());
  }
}
