package io.guapai.equipment.enterprise;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that uses special equipment (使用单位), as it is on file. Known by its credit code;
 * while it has none, by a provisional id.
 *
 * @param file the file of the entry, to which acts and papers belong
 * @param region where it is, a county or township
 * @param sourceSystem the register that knows it by place and name only; null for all others
 * @param industry section of GB/T 4754-2017; null when not classified
 * @param registeredAt when the register learnt of it
 * @param mergedInto the entry that it gave way to; null unless it did
 * @param profile what it has to do with special equipment, and what is to be known of it
 * @param effectiveOn first day on which it is as it stands here; null when it entered so
 * @param version 1 when it has just entered, and one more with each act
 */
public record Enterprise(
    UUID file,
    EnterpriseId id,
    String name,
    RegionCode region,
    @Nullable String sourceSystem,
    boolean demonstration,
    @Nullable String industry,
    Instant registeredAt,
    EnterpriseState state,
    @Nullable String mergedInto,
    EnterpriseProfile profile,
    @Nullable LocalDate effectiveOn,
    long version) {

  /** Kind of the enterprises' histories. */
  public static final String KIND = "enterprise";

  /** One that enters the register. */
  public static Enterprise entering(
      EnterpriseId id,
      String name,
      RegionCode region,
      @Nullable String sourceSystem,
      boolean demonstration,
      @Nullable String industry,
      Instant now) {
    return new Enterprise(
        UuidCreator.getTimeOrderedEpoch(),
        id,
        name,
        region,
        sourceSystem,
        demonstration,
        industry,
        now,
        EnterpriseState.REGISTERED,
        null,
        EnterpriseProfile.UNKNOWN,
        null,
        1);
  }

  /** The same with another profile, at another version. */
  Enterprise with(EnterpriseProfile other, long counted) {
    return new Enterprise(
        file,
        id,
        name,
        region,
        sourceSystem,
        demonstration,
        industry,
        registeredAt,
        state,
        mergedInto,
        other,
        effectiveOn,
        counted);
  }

  /** Its unified social credit code; null while it has none. */
  public @Nullable String creditCode() {
    return id instanceof CreditCode ? id.value() : null;
  }

  /** The fact that it entered the register. */
  public Draft registered() {
    return new Draft(
        new EnterpriseRegistered(
            id.value(),
            name,
            creditCode(),
            id.provisional(),
            region.value(),
            demonstration,
            industry),
        version,
        Cause.none());
  }
}
