/** Cases of listed hazards and the ladder they climb while nobody answers. */
@NullMarked
package io.guapai.notification.escalation;

import org.jspecify.annotations.NullMarked;
