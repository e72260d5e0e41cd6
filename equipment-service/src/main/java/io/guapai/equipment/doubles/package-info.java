/**
 * Entries of the register that may be one (疑似重复): listed for a person, never merged by themselves.
 */
@NullMarked
package io.guapai.equipment.doubles;

import org.jspecify.annotations.NullMarked;
