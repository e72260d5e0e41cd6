/** What organizations, and the authorities of places of use, are given to see beyond their own. */
@NullMarked
package io.guapai.equipment.assignment;

import org.jspecify.annotations.NullMarked;
