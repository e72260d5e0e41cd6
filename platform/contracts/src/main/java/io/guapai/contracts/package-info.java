/**
 * The events by which services and agencies meet: a record, a JSON Schema and an AsyncAPI message
 * each. A contract may only grow; what would break a reader is a new version beside the old one.
 */
@NullMarked
package io.guapai.contracts;

import org.jspecify.annotations.NullMarked;
