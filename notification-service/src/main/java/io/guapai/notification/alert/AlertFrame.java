package io.guapai.notification.alert;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it goes over the wire, and what decides who is shown it.
 *
 * @param enterpriseId null when an authority is concerned
 * @param bytes the server-sent event; written to any number of readers, never changed
 */
record AlertFrame(long id, String regionCode, @Nullable String enterpriseId, Buffer bytes) {}
