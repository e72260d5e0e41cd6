/** The three confirmations that a township makes at each enterprise once a year (三确认). */
@NullMarked
package io.guapai.inspection.confirmation;

import org.jspecify.annotations.NullMarked;
