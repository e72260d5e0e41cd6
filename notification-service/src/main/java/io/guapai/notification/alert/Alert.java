package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an authority is told.
 *
 * @param id grows in the order in which alerts become visible; the id of its event on the stream
 * @param time when it happened
 * @param type name of the fact, for example {@code hazard-listed}
 * @param level the government that is asked to act; null when the fact names none
 * @param regionCode division code of the place
 * @param regionName full Chinese name of the place, or the code of an unknown one
 * @param enterpriseId the enterprise concerned; null when an authority is
 * @param equipmentNo public number of the unit; null when no single unit is concerned
 * @param eventId id of the event it was made from
 * @param source who told the fact, for example {@code /guapai/hazard}
 * @param traceparent its place in the trace of that event; null when nobody traced it
 * @param demonstration true when it is made up for a demonstration
 */
public record Alert(
    long id,
    Instant time,
    String type,
    Severity severity,
    @Nullable Level level,
    String regionCode,
    String regionName,
    @Nullable String enterpriseId,
    @Nullable String hazardId,
    @Nullable String equipmentNo,
    String titleZh,
    String titleEn,
    String eventId,
    String source,
    @Nullable String traceparent,
    boolean demonstration) {}
