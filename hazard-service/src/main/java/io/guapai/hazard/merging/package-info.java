/** Joining reports of the same hazard (并案), and finding what may be the same. */
@NullMarked
package io.guapai.hazard.merging;

import org.jspecify.annotations.NullMarked;
