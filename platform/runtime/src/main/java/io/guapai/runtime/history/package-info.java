/**
 * Histories (留痕): what was done to each dossier of a service and by whom, chained by hash, anchored
 * each day, and verified without the service.
 */
@NullMarked
package io.guapai.runtime.history;

import org.jspecify.annotations.NullMarked;
