/** Whether a cylinder may be filled 充装准入, and what was refused. */
@NullMarked
package io.guapai.equipment.cylinder.gate;

import org.jspecify.annotations.NullMarked;
