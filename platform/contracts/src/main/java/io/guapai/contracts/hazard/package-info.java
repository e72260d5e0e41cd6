/** Hazards, their listing, and accidents (隐患、挂牌督办与事故). */
@NullMarked
package io.guapai.contracts.hazard;

import org.jspecify.annotations.NullMarked;
