/** What everybody may know of a unit whose number he reads on its use sign. */
@NullMarked
package io.guapai.equipment.publicunit;

import org.jspecify.annotations.NullMarked;
