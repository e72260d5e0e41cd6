/** Screenings for hazards (隐患排查): daily control, weekly check, monthly review, self-checks. */
@NullMarked
package io.guapai.hazard.screening;

import org.jspecify.annotations.NullMarked;
