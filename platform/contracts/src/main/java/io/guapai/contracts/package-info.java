/**
 * The events by which services and agencies meet: a record, a JSON Schema and an AsyncAPI message
 * each. Within a version a contract gains optional properties and values of open enums, and nothing
 * else changes; whatever would is a new version, with a step in {@code Upcasters} from the old one.
 *
 * <p>An enum is open when one of its constants is the one that readers fall back to ({@link
 * com.fasterxml.jackson.annotation.JsonEnumDefaultValue}); all others are closed: an event with a
 * value that is not known is kept until it is, and never taken for something else.
 */
@NullMarked
package io.guapai.contracts;

import org.jspecify.annotations.NullMarked;
