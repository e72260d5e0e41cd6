package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Level;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hazard is listed for supervision (挂牌督办).
 *
 * @param listingId its listing: the active one, or the last; null when it was never listed
 * @param listedLevel level of government that lists it; null when it is not listed
 */
@Embeddable
public record Listed(
    boolean listed,
    @Nullable UUID listingId,
    @Nullable @Enumerated(EnumType.STRING) Level listedLevel) {

  static final Listed NEVER = new Listed(false, null, null);

  static Listed by(Supervision listing) {
    return new Listed(true, listing.id(), listing.level());
  }

  Listed noMore() {
    return new Listed(false, listingId, null);
  }
}
