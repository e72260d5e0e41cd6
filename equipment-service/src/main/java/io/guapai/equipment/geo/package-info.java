/** Places on the ground: coordinates and the grid that maps count in. */
@NullMarked
package io.guapai.equipment.geo;

import org.jspecify.annotations.NullMarked;
