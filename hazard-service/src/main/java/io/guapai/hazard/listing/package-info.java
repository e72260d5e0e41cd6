/**
 * Listing of hazards for supervision by a government (挂牌督办). Each step of the procedure is a
 * package of its own; here is what they share: the listing, who decides on it, and its rules.
 */
@NullMarked
package io.guapai.hazard.listing;

import org.jspecify.annotations.NullMarked;
