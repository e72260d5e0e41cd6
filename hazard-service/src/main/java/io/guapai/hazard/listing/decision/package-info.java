/** The decision on a proposal: listed (挂牌) or not (不予挂牌). */
@NullMarked
package io.guapai.hazard.listing.decision;

import org.jspecify.annotations.NullMarked;
