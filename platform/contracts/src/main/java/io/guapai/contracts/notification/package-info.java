/** Escalation cases (逐级升级). */
@NullMarked
package io.guapai.contracts.notification;

import org.jspecify.annotations.NullMarked;
