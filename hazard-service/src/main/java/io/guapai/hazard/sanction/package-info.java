/**
 * What an authority imposes on an enterprise beyond the single hazard: the blacklist (黑名单) and, by
 * 安全生产法 §113, closing. Proposed, answered by the enterprise, decided by another.
 */
@NullMarked
package io.guapai.hazard.sanction;

import org.jspecify.annotations.NullMarked;
