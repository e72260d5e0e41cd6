/** Gas cylinders 气瓶: what all that is known of them rests on: media, states, events, rules. */
@NullMarked
package io.guapai.equipment.cylinder;

import org.jspecify.annotations.NullMarked;
