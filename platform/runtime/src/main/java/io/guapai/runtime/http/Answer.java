package io.guapai.runtime.http;

import org.jspecify.annotations.Nullable;

/**
 * What a write answers with.
 *
 * @param status HTTP status
 * @param location address of what was made, relative to the service's root; null when none
 * @param body to be written as JSON
 */
public record Answer(int status, @Nullable String location, Object body) {

  public static Answer created(String location, Object body) {
    return new Answer(201, location, body);
  }

  public static Answer ok(Object body) {
    return new Answer(200, null, body);
  }
}
