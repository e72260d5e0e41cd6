/** Listings that climb to the upper level by themselves (提级督办). */
@NullMarked
package io.guapai.hazard.listing.upgrade;

import org.jspecify.annotations.NullMarked;
