/** Registers of other systems, taken over from CSV as jobs. */
@NullMarked
package io.guapai.runtime.imports;

import org.jspecify.annotations.NullMarked;
