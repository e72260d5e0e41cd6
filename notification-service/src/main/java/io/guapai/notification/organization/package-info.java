/** Organizations that may post events: their sources, types and territory (上报机构). */
@NullMarked
package io.guapai.notification.organization;

import org.jspecify.annotations.NullMarked;
