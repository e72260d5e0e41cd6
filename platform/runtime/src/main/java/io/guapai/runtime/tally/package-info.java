/** Counters of a territory that the facts themselves keep: reading, folding, checking. */
@NullMarked
package io.guapai.runtime.tally;

import org.jspecify.annotations.NullMarked;
