package io.guapai.equipment.safety;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many enterprises of a territory made the record that they owe for a period.
 *
 * @param from first day of the period
 * @param until last day of the period
 * @param owing enterprises that owe it
 * @param recorded those of them that made it
 * @param late those of them that made it late
 * @param missing those that did not make it
 */
@Schema
public record DutyCount(
    SafetyRecordKind kind,
    LocalDate from,
    LocalDate until,
    long owing,
    long recorded,
    long late,
    long missing) {}
