/**
 * What becomes of a service's own rows when entries of the register turn out to be one enterprise.
 */
@NullMarked
package io.guapai.runtime.merging;

import org.jspecify.annotations.NullMarked;
