/** Writes that a client may safely send again. */
@NullMarked
package io.guapai.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
