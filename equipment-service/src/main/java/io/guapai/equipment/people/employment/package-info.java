/**
 * Operators at work: who employs the holder of a certificate (聘用), and which unit he operates for
 * which project (持证上岗).
 */
@NullMarked
package io.guapai.equipment.people.employment;

import org.jspecify.annotations.NullMarked;
