package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A fact as it was seen on its stream.
 *
 * @param service who told it
 * @param name e.g. {@code hazard-overdue}
 */
record Fact(String id, String service, String name, JsonNode data) {}
