/** The register of special equipment: who uses what, where, in which state. */
@NullMarked
package io.guapai.equipment;

import org.jspecify.annotations.NullMarked;
