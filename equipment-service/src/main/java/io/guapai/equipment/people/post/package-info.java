/** Who works without a certificate (无证上岗): units without an operator, and how many. */
@NullMarked
package io.guapai.equipment.people.post;

import org.jspecify.annotations.NullMarked;
