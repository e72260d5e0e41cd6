package io.guapai.notification.alert;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a reader is shown. Readers of equal interest are shown the same bytes.
 *
 * @param scope what the reader may see, as it was when the stream began
 * @param region the region asked for; null for all that the scope sees
 */
record Interest(Scope scope, @Nullable RegionCode region) {

  boolean covers(AlertFrame alert) {
    return scope.sees(alert.regionCode(), alert.enterpriseId())
        && (region == null || alert.regionCode().startsWith(region.value()));
  }
}
