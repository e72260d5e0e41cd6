package io.guapai.equipment.safety;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an enterprise did not make the record that it owes for a period.
 *
 * @param from first day of the period
 * @param until last day of the period
 */
@Schema
public record MissingDuty(
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    SafetyRecordKind kind,
    LocalDate from,
    LocalDate until) {}
