/**
 * What happens to gas cylinders 气瓶追溯: events that fillers tell, and who had which cylinder when.
 */
@NullMarked
package io.guapai.equipment.cylinder.trace;

import org.jspecify.annotations.NullMarked;
