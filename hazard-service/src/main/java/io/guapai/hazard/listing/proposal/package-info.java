/** The first step of a listing (提请挂牌): a proposal, with the level that the rules suggest. */
@NullMarked
package io.guapai.hazard.listing.proposal;

import org.jspecify.annotations.NullMarked;
