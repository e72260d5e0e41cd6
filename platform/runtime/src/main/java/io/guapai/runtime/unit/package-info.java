/** Units that are or were known by more than one id, and which is the current one. */
@NullMarked
package io.guapai.runtime.unit;

import org.jspecify.annotations.NullMarked;
