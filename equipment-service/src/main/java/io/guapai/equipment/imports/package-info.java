/** Registers of other systems, taken over from CSV as jobs. */
@NullMarked
package io.guapai.equipment.imports;

import org.jspecify.annotations.NullMarked;
