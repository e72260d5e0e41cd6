/** Listing for government supervision (挂牌督办), its raising to the upper level and its end. */
@NullMarked
package io.guapai.hazard.listing;

import org.jspecify.annotations.NullMarked;
