/** Enterprises that use special equipment (使用单位). */
@NullMarked
package io.guapai.equipment.enterprise;

import org.jspecify.annotations.NullMarked;
