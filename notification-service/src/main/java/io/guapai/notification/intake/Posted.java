package io.guapai.notification.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it was posted, not yet checked.
 *
 * @param attributes context attributes by name
 * @param data null when there is none
 */
record Posted(Map<String, String> attributes, @Nullable JsonNode data) {}
