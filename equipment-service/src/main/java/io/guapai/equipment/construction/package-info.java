/** Construction told to the authority before it begins (施工告知). */
@NullMarked
package io.guapai.equipment.construction;

import org.jspecify.annotations.NullMarked;
