package io.guapai.notification.alert;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber asked for.
 *
 * @param scope what the subscriber may see, as it was when the stream began
 * @param region the region asked for; null for all that the scope sees
 * @param after id of the last alert that the subscriber has; null for those from now on
 * @param until when the subscriber's token expires
 */
record Subscription(
    Scope scope, @Nullable RegionCode region, @Nullable Long after, Instant until) {}
