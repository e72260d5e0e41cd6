/** Licences (许可证): who may make, install, maintain, fill, inspect what, and until when. */
@NullMarked
package io.guapai.equipment.licence;

import org.jspecify.annotations.NullMarked;
