/** The clocks of units (检验时钟): what runs out on each, through which day, and by what. */
@NullMarked
package io.guapai.inspection.clock;

import org.jspecify.annotations.NullMarked;
