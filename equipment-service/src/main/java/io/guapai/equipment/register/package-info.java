/** Units of equipment: their states and the rules that guard them. */
@NullMarked
package io.guapai.equipment.register;

import org.jspecify.annotations.NullMarked;
